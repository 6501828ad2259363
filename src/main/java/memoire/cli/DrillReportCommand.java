package memoire.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import memoire.drill.Attempt;
import memoire.drill.Result;
import memoire.format.ResultCsv;
import memoire.format.ResultJson;
import memoire.report.ResultHtml;
import memoire.report.ResultText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// What came of a paper.
@Command(
    name = "report",
    sortOptions = false,
    description = {
      "Tells what came of a paper.",
      "",
      "The score with its interval, by topic, document and form, the time, how sure you",
      "were, and everything you missed with its passage.",
      ""
    })
final class DrillReportCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(
      arity = "0..1",
      paramLabel = "NUMBER",
      description = "Of the sitting; the latest when it is not said.")
  private @Nullable Long number;

  @Option(names = "--plain", description = "In words, for screen readers.")
  private boolean plain;

  @ArgGroup private @Nullable Other other;

  @ParentCommand private @Nullable DrillCommand drill;

  /// What may be written in place of text.
  static final class Other {
    @Option(names = "--json", description = "Print everything as one JSON document.")
    private boolean json;

    @Option(names = "--csv", description = "Print a row for each question.")
    private boolean csv;

    @Option(
        names = "--html",
        paramLabel = "FILE",
        description = "Write one page for the browser; - prints it.")
    private @Nullable Path html;
  }

  DrillReportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (var opened = Library.open(here)) {
      var drills = opened.desk(here).drills();
      report(drills.result(number == null ? latest(drills) : number));
      return ExitCode.OK;
    }
  }

  /// The number of the sitting that was handed in last.
  static long latest(Drills drills) {
    return drills.history().handedIn().stream()
        .findFirst()
        .map(Attempt::number)
        .orElseThrow(() -> new Refusal("No paper has been handed in yet."));
  }

  private void report(Result result) {
    var zone = here.zone().get();
    if (other != null && other.json) {
      print(ResultJson.write(result));
    } else if (other != null && other.csv) {
      print(ResultCsv.write(result));
    } else if (other != null && other.html != null) {
      DrillPrintCommand.write(here, other.html, ResultHtml.write(result, zone));
    } else {
      Lines.tell(
          here,
          plain || (drill != null && drill.isPlain()),
          columns -> ResultText.drawn(result, zone, columns),
          () -> ResultText.spoken(result, zone));
    }
  }

  private void print(String text) {
    new SafeLines(here.out()).append(text).flush();
  }
}
