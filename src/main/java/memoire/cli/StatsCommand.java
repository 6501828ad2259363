package memoire.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import memoire.format.ReportJson;
import memoire.screen.StatisticsText;
import memoire.stats.HtmlReport;
import memoire.stats.Report;
import memoire.stats.Span;
import memoire.store.InstalledPack;
import memoire.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// What was learned so far: drawn, in words, as JSON, or as a page for the browser.
@Command(
    name = "stats",
    sortOptions = false,
    description = {
      "Shows what you know and what comes back.",
      "",
      "On a terminal charts are drawn; in a pipe, or with --plain, the same is said in",
      "sentences and lines of name and figure. In the program, s on the home screen",
      "shows the charts page by page.",
      ""
    })
final class StatsCommand implements Callable<Integer> {
  private final Surroundings here;

  @Option(
      names = "--span",
      paramLabel = "SPAN",
      description = "How far back: ${COMPLETION-CANDIDATES}. A year when it is not said.")
  private Reach span = Reach.year;

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description = "Only this pack, by its id. All when it is not said.")
  private String pack = "";

  @Option(names = "--plain", description = "In words, for screen readers.")
  private boolean plain;

  @Option(
      names = "--columns",
      paramLabel = "N",
      description = "Draw the charts that wide, into a pipe or a file too.")
  private @Nullable Integer columns;

  @ArgGroup private @Nullable Other other;

  @ParentCommand private @Nullable Commands all;

  /// What may be written in place of text.
  static final class Other {
    @Option(names = "--json", description = "Print all numbers as one JSON document.")
    private boolean json;

    @Option(
        names = "--html",
        paramLabel = "FILE",
        description = "Write one page for the browser; - prints it.")
    private @Nullable Path html;

    @Option(
        names = "--log",
        description = "Print the whole log of reviews, as JSON lines, oldest first.")
    private boolean wholeLog;
  }

  /// The spans as they are written on the command line.
  enum Reach {
    month,
    year,
    all;

    Span span() {
      return Span.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  StatsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (var opened = Library.open(here)) {
      var store = opened.store();
      if (other != null && other.wholeLog) {
        store.exportJsonLines(new SafeLines(here.out()));
      } else {
        check(store);
        report(Reports.of(store, opened.planning(), here.now(), span.span(), pack));
      }
      return ExitCode.OK;
    }
  }

  private void check(Store store) {
    var installed = store.packs().stream().map(InstalledPack::id).toList();
    if (!pack.isEmpty() && !installed.contains(pack)) {
      throw new Refusal(
          "No pack “" + pack + "” is installed. There are: " + String.join(", ", installed) + ".");
    }
  }

  private void report(Report report) {
    if (other != null && other.json) {
      print(ReportJson.write(report));
    } else if (other != null && other.html != null) {
      html(other.html, HtmlReport.write(report));
    } else if (columns != null) {
      here.out().lines(StatisticsText.drawn(report, columns));
    } else {
      Lines.tell(
          here,
          plain || (all != null && all.isPlain()),
          width -> StatisticsText.drawn(report, width),
          () -> StatisticsText.spoken(report));
    }
  }

  private void html(Path file, String page) {
    if (file.equals(Path.of("-"))) {
      print(page);
    } else {
      InputFiles.write(here.directory().resolve(file), page);
    }
  }

  private void print(String text) {
    new SafeLines(here.out()).append(text).flush();
  }
}
