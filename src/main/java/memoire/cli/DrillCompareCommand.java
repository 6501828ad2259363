package memoire.cli;

import java.util.concurrent.Callable;
import memoire.drill.Comparison;
import memoire.report.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Two papers side by side.
@Command(
    name = "compare",
    description = {"Compares two papers: by topic, by form, and what both asked.", ""})
final class DrillCompareCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "Number of the earlier sitting.")
  private long before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "Number of the later one.")
  private long after;

  DrillCompareCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (var opened = Library.open(here)) {
      var drills = opened.desk(here).drills();
      var comparison = new Comparison(drills.result(before), drills.result(after));
      var zone = here.zone().get();
      Lines.tell(
          here,
          columns -> ComparisonText.drawn(comparison, zone, columns),
          () -> ComparisonText.spoken(comparison, zone));
      return ExitCode.OK;
    }
  }
}
