package memoire.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import memoire.Version;
import memoire.explain.Explained;
import memoire.format.Imported;
import memoire.format.PackFormat;
import memoire.format.PackReport;
import memoire.format.PackWriter;
import memoire.format.ProblemsReport;
import memoire.format.bundle.Bundle;
import memoire.format.bundle.BundleReader;
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

  @Option(names = "--watch", description = "Check again each time one of them is saved.")
  private boolean watch;

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
    if (!watch) {
      return check();
    }
    if (format != Format.text) {
      throw Refusal.ofUsage("--watch tells in text; leave --format out.");
    }
    var saves = packs.stream().map(pack -> new Saves(here.directory().resolve(pack))).toList();
    int code = checkOnce();
    while (waited()) {
      if (saves.stream().filter(Saves::isNew).count() > 0) {
        here.out().line(SafeText.EMPTY);
        code = checkOnce();
      }
    }
    return code;
  }

  /// A file that cannot be read now may be there again when it is saved.
  private int checkOnce() {
    int code;
    try {
      code = check();
    } catch (Refusal refusal) {
      here.out().line(SafeText.of(String.valueOf(refusal.getMessage())));
      code = refusal.exitCode();
    }
    here.out().flush();
    return code;
  }

  /// False when the program is to end, or nobody reads what it says.
  private boolean waited() {
    try {
      Thread.sleep(Saves.PAUSE);
      return !here.out().isClosed();
    } catch (InterruptedException _) {
      return false;
    }
  }

  private int check() {
    long errors = 0;
    long warnings = 0;
    var problems = new ArrayList<Problem>();
    for (var pack : packs) {
      var file = here.directory().resolve(pack);
      var bytes = InputFiles.bytes(file);
      var written = PackFormat.recognised(pack.toString(), bytes);
      var reports = new ArrayList<PackReport>();
      if (written.equals(Optional.of(PackFormat.BUNDLE))) {
        var bundle = BundleReader.read(pack.toString(), bytes);
        errors += bundle.problems().size();
        problems.addAll(bundle.problems());
        if (format == Format.text) {
          here.out().lines(told(pack, bundle));
        }
        bundle.packs().forEach(one -> reports.add(report(pack, one)));
      } else {
        var imported = PackFiles.one(pack.toString(), file, bytes);
        reports.add(PackReport.of(pack.toString(), imported, bytes, this::source));
      }
      for (var report : reports) {
        errors += report.errors();
        warnings += report.warnings();
        problems.addAll(report.problems());
        if (format == Format.text) {
          tell(report);
        }
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

  /// A pack of a bundle, with the places that it has there.
  private PackReport report(Path bundle, Imported imported) {
    var pack = imported.file().pack();
    return PackReport.of(
        bundle + "/" + pack.id(), imported, PackWriter.write(pack).getBytes(UTF_8), this::source);
  }

  private static List<SafeText> told(Path file, Bundle bundle) {
    var manifest = bundle.manifest();
    if (manifest == null) {
      return bundle.problems().stream().map(Problem::line).toList();
    }
    return List.of(
        SafeText.of(
            file
                + ": "
                + manifest.name()
                + " "
                + manifest.version()
                + ", "
                + (manifest.license().isEmpty() ? "no licence" : manifest.license())
                + ", "
                + Pins.signed(bundle.key())
                + ", SHA-256 "
                + manifest.digest()));
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
          .line(SafeText.of("memoire explain CODE tells more, as in: memoire explain " + code));
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
