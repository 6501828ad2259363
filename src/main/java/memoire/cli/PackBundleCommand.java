package memoire.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import memoire.format.Imported;
import memoire.format.Media;
import memoire.format.bundle.BundleReader;
import memoire.format.bundle.BundleWriter;
import memoire.format.bundle.Signing;
import memoire.pack.Pack;
import memoire.study.Wording;
import memoire.text.SafeText;
import memoire.text.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Packs in one file to ship.
@Command(
    name = "bundle",
    sortOptions = false,
    description = {
      "Puts packs with their pictures and sounds into one file, to be given to learners.",
      "",
      "The same packs give the same file, byte for byte; a byte that is changed on the",
      "way is noticed, and nothing of it is installed. Signed with a key, learners know",
      "that the next version is by the same author.",
      "",
      "  memoire pack bundle geography.md -o geography.memoire",
      "  memoire pack key new author.key",
      "  memoire pack bundle geography.md -o geography.memoire --sign author.key",
      ""
    })
final class PackBundleCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(arity = "1..*", paramLabel = "PACK", description = "Pack files.")
  private List<Path> packs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "What is written: NAME.memoire.")
  private Path output = Path.of("");

  @Option(names = "--sign", paramLabel = "KEY", description = "A key that “pack key new” has made.")
  private @Nullable Path key;

  PackBundleCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (!output.toString().endsWith(".memoire")) {
      throw Refusal.ofUsage("A bundle is called NAME.memoire, and not " + output + ".");
    }
    var signer = key == null ? null : signer(here, key);
    var all = new ArrayList<Pack>();
    var ids = new HashSet<String>();
    var media = Media.NONE;
    for (var name : packs) {
      for (var imported : whole(name)) {
        var pack = imported.file().pack();
        if (!ids.add(pack.id())) {
          throw new Refusal("Two packs have the id " + pack.id() + "; one has to be another.");
        }
        all.add(pack);
        media = media.and(imported.media());
      }
    }
    var bytes = BundleWriter.write(all, media, signer);
    var bundle = BundleReader.read(output.toString(), bytes);
    if (bundle.manifest() == null) {
      bundle.problems().forEach(problem -> here.err().line(problem.line()));
      throw new Refusal("So it would not be read again. Nothing was written.");
    }
    InputFiles.write(here.directory().resolve(output), bytes);
    here.out()
        .line(
            SafeText.of(
                output
                    + ": "
                    + Wording.count(all.size(), "pack")
                    + ", "
                    + PackFiles.shown(media.names().size())
                    + ", "
                    + Math.ceilDiv(bytes.length, 1024)
                    + " KB, "
                    + Pins.signed(bundle.key())
                    + "."));
    return ExitCode.OK;
  }

  /// The packs of a file; what is shipped has no errors.
  private List<Imported> whole(Path name) {
    var file = here.directory().resolve(name);
    var bytes = InputFiles.bytes(file);
    var contents = PackFiles.read(NamedPacks.format(name, bytes), name.toString(), file, bytes);
    contents.problems().forEach(problem -> here.err().line(problem.line()));
    boolean isWhole = !contents.packs().isEmpty();
    for (var pack : contents.packs()) {
      pack.problems().forEach(problem -> here.err().line(problem.line()));
      isWhole &=
          pack.read() > 0
              && pack.problems().stream()
                  .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
    if (!isWhole) {
      throw new Refusal(name + " has errors, and is not shipped. Nothing was written.");
    }
    return contents.packs();
  }

  /// The key of a file.
  static Signing.Signer signer(Surroundings here, Path key) {
    var text = new String(InputFiles.bytes(here.directory().resolve(key)), StandardCharsets.UTF_8);
    return Signing.read(text)
        .orElseThrow(() ->
            new Refusal(
                key
                    + " holds no pair of Ed25519 keys. Make one with: memoire pack key new"
                    + " author.key"));
  }
}
