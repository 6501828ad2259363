package memoire.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import memoire.Version;
import memoire.explain.Explained;
import memoire.format.PackReport;
import memoire.format.ProblemsReport;
import memoire.text.Problem;
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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text; json; sarif, for code scanners; github, for its actions.")
  private Format format = Format.text;

  @Option(
      names = "--max-warnings",
      paramLabel = "N",
      description = "More warnings than these are a failure, too.")
  private long maxWarnings = Long.MAX_VALUE;

  /// The formats as they are written on the command line.
  enum Format {
    text,
    json,
    sarif,
    github
  }

  PackCheckCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    long errors = 0;
    long warnings = 0;
    var problems = new ArrayList<Problem>();
    for (var pack : packs) {
      var bytes = InputFiles.bytes(here.directory().resolve(pack));
      var report = PackReport.of(pack.toString(), bytes, this::source);
      errors += report.errors();
      warnings += report.warnings();
      problems.addAll(report.problems());
      if (format == Format.text) {
        tell(report);
      }
    }
    switch (format) {
      case text -> hint(problems);
      case json -> print(ProblemsReport.json(problems));
      case sarif -> print(ProblemsReport.sarif(problems, Version.NUMBER, Explained::rule));
      case github -> print(ProblemsReport.github(problems));
    }
    return errors == 0 && warnings <= maxWarnings ? ExitCode.OK : ExitCode.PROBLEMS;
  }

  private void tell(PackReport report) {
    here.out().lines(report.lines());
    if (packs.size() > 1) {
      here.out().line(SafeText.EMPTY);
    }
  }

  private void hint(List<Problem> problems) {
    if (!problems.isEmpty()) {
      var code = problems.getFirst().code();
      here.out()
          .line(
              SafeText.of("memoire explain CODE tells more of a code: memoire explain " + code));
    }
  }

  private void print(String text) {
    new SafeLines(here.out()).append(text).flush();
  }

  /// A pack names its documents itself: only files below the directory of sources are read.
  private @Nullable String source(String name) {
    var root = here.directory().resolve(sources).toAbsolutePath().normalize();
    var file = InputFiles.below(root, name);
    return file == null ? null : InputFiles.text(file);
  }
}
