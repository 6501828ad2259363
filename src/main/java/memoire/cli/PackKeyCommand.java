package memoire.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import memoire.format.bundle.Signing;
import memoire.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The keys with which authors sign.
@Command(
    name = "key",
    description = "Makes a key to sign bundles with, or shows one.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {PackKeyCommand.New.class, PackKeyCommand.Show.class})
final class PackKeyCommand {

  /// A new key.
  @Command(
      name = "new",
      description = {
        "Makes a key, in a file that only you can read.",
        "",
        "Keep it, and give it to nobody: who has it can sign as you. FILE.pub is for",
        "everybody.",
        ""
      })
  static final class New implements Callable<Integer> {
    private final Surroundings here;

    @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
    private Path file = Path.of("");

    New(Surroundings here) {
      this.here = here;
    }

    @Override
    public Integer call() {
      var target = here.directory().resolve(file);
      var key = Signing.fresh();
      secretly(target, key);
      var signer = Signing.read(key).orElseThrow();
      InputFiles.write(
          target.resolveSibling(target.getFileName() + ".pub"), Signing.publicPart(signer));
      here.out()
          .line(
              SafeText.of(
                  file
                      + " is your key, "
                      + signer.fingerprint()
                      + ". Tell learners these signs in another way than you give them packs."));
      return ExitCode.OK;
    }

    /// The file is nobody else's from its first moment on.
    private void secretly(Path target, String key) {
      try {
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
          var owner = PosixFilePermissions.fromString("rw-------");
          Files.createFile(target, PosixFilePermissions.asFileAttribute(owner));
        } else {
          Files.createFile(target);
        }
        Files.write(target, key.getBytes(StandardCharsets.US_ASCII));
      } catch (FileAlreadyExistsException _) {
        throw new Refusal(file + " is there already; name another file.");
      } catch (IOException e) {
        throw new Refusal(file + " cannot be written: " + e.getMessage() + ".");
      }
    }
  }

  /// The fingerprint of a key.
  @Command(
      name = "show",
      description = {"Shows the signs by which learners know a key.", ""})
  static final class Show implements Callable<Integer> {
    private final Surroundings here;

    @Parameters(paramLabel = "FILE", description = "A key.")
    private Path file = Path.of("");

    Show(Surroundings here) {
      this.here = here;
    }

    @Override
    public Integer call() {
      here.out().line(SafeText.of(PackBundleCommand.signer(here, file).fingerprint()));
      return ExitCode.OK;
    }
  }
}
