package memoire.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import memoire.format.PackReport;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks packs like a compiler.
@Command(
    name = "check",
    sortOptions = false,
    description = {
      "Checks packs as a compiler would.",
      "",
      "Can they be read, are their questions well made, does each passage of evidence",
      "stand in its document as quoted? Says file, line and column, what is wrong, and",
      "what to do. Exit code 1 when there are errors; warnings alone are no failure.",
      ""
    })
final class PackCheckCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(arity = "1..*", paramLabel = "PACK", description = "Pack files to check.")
  private List<Path> packs = List.of();

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "Where the packs' documents are; the working directory when not given.")
  private Path sources = Path.of("");

  PackCheckCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    long errors = 0;
    for (var pack : packs) {
      errors += check(pack);
    }
    return errors == 0 ? ExitCode.OK : ExitCode.PROBLEMS;
  }

  private long check(Path pack) {
    var bytes = InputFiles.bytes(here.directory().resolve(pack));
    var report = PackReport.of(pack.toString(), bytes, this::source);
    here.out().lines(report.lines());
    if (packs.size() > 1) {
      here.out().line(SafeText.EMPTY);
    }
    return report.errors();
  }

  /// A pack names its documents itself: only files below the directory of sources are read.
  private @Nullable String source(String name) {
    var root = here.directory().resolve(sources).toAbsolutePath().normalize();
    var file = InputFiles.below(root, name);
    return file == null ? null : InputFiles.text(file);
  }
}
