package memoire.cli;

import java.util.concurrent.Callable;
import memoire.format.HistoryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The papers so far.
@Command(
    name = "list",
    aliases = "history",
    sortOptions = false,
    description = {
      "Lists the papers so far: marks, the best of each title, and how each topic went.",
      ""
    })
final class DrillListCommand implements Callable<Integer> {
  private final Surroundings here;

  @Option(names = "--json", description = "Print them as one JSON document.")
  private boolean json;

  DrillListCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (var opened = Library.open(here)) {
      var history = opened.desk(here).drills().history();
      if (json) {
        new SafeLines(here.out()).append(HistoryJson.write(history)).flush();
      } else {
        DrillCommand.list(here, history);
      }
      return ExitCode.OK;
    }
  }
}
