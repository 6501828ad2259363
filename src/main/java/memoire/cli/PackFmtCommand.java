package memoire.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import memoire.format.Imported;
import memoire.format.PackFormat;
import memoire.format.markdown.MarkdownIds;
import memoire.text.SafeText;
import memoire.text.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes packs as they are meant to be written.
@Command(
    name = "fmt",
    sortOptions = false,
    description = {
      "Writes packs as they are meant to be written, and gives questions their ids.",
      "",
      "An id is written once: what a learner knows hangs on it, so that a question can",
      "be put into better words without anything being lost. A pack with errors is left",
      "as it is.",
      ""
    })
final class PackFmtCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(arity = "1..*", paramLabel = "PACK", description = "Pack files.")
  private List<Path> packs = List.of();

  @Option(
      names = "--check",
      description = "Only tell which packs would change; exit code 1 if any.")
  private boolean check;

  PackFmtCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    int bad = 0;
    for (var pack : packs) {
      bad += format(pack) ? 0 : 1;
    }
    return bad == 0 ? ExitCode.OK : ExitCode.PROBLEMS;
  }

  /// JSON is written anew; what people write by hand is given its ids and otherwise left alone.
  private static byte[] formatted(PackFormat format, byte[] bytes, Imported imported) {
    return format == PackFormat.MARKDOWN
        ? MarkdownIds.written(new String(bytes, UTF_8), imported).getBytes(UTF_8)
        : format.write(imported.file().pack()).bytes();
  }

  /// Whether it is, or with `--check` was, as it is meant to be.
  private boolean format(Path pack) {
    var file = here.directory().resolve(pack);
    var bytes = InputFiles.bytes(file);
    var format = NamedPacks.format(pack, bytes);
    var imported = format.readAsWritten(pack.toString(), bytes);
    var errors =
        imported.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      errors.forEach(problem -> here.err().line(problem.line()));
      here.err().line(SafeText.of(pack + " is left as it is."));
      return false;
    }
    if (!format.isWritten() || (format != PackFormat.JSON && format != PackFormat.MARKDOWN)) {
      throw Refusal.ofUsage(
          pack
              + " is neither Markdown nor JSON: convert it first, as in “memoire pack convert "
              + pack
              + " NAME.md”.");
    }
    var formatted = formatted(format, bytes, imported);
    boolean isSame = Arrays.equals(bytes, formatted);
    if (!isSame && !check) {
      InputFiles.write(file, formatted);
    }
    here.out()
        .line(
            SafeText.of(
                pack
                    + (isSame
                        ? " is as it should be."
                        : check ? " would change." : " is written.")));
    return isSame || !check;
  }
}
