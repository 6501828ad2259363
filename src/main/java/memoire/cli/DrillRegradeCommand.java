package memoire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import memoire.drill.Attempt;
import memoire.drill.Regrading;
import memoire.report.RegradeText;
import memoire.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Marks papers again after keys were corrected.
@Command(
    name = "regrade",
    sortOptions = false,
    description = {
      "Marks papers again by the keys that their packs have now, and tells what changes.",
      "",
      "Every change is kept with its reason: `memoire drill log` lists them.",
      ""
    })
final class DrillRegradeCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(
      arity = "0..*",
      paramLabel = "NUMBER",
      description = "Of the sittings; all that were handed in when none is given.")
  private List<Long> numbers = new ArrayList<>();

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description =
          "corrected: the new key alone counts; either: the better of both; "
              + "full-marks: everybody gets the points; dropped: the question does not "
              + "count.")
  private Policy policy = Policy.corrected;

  @Option(names = "--why", paramLabel = "REASON", description = "Kept with each change.")
  private String why = "The key was corrected.";

  @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
  private boolean dryRun;

  /// The policies as they are written on the command line.
  @SuppressWarnings("MemberName")
  enum Policy {
    corrected(Regrading.Policy.CORRECTED),
    either(Regrading.Policy.EITHER),
    full_marks(Regrading.Policy.FULL_MARKS),
    dropped(Regrading.Policy.DROPPED);

    private final Regrading.Policy meant;

    Policy(Regrading.Policy meant) {
      this.meant = meant;
    }

    @Override
    public String toString() {
      return name().replace('_', '-');
    }
  }

  DrillRegradeCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (var opened = Library.open(here)) {
      var drills = opened.desk(here).drills();
      var wanted =
          numbers.isEmpty()
              ? drills.history().handedIn().stream().map(Attempt::number).toList()
              : numbers;
      int changed = 0;
      for (long number : wanted) {
        var regraded = drills.regrade(number, policy.meant, why, dryRun, here.now());
        if (!regraded.changes().isEmpty() || !numbers.isEmpty()) {
          tell(regraded);
        }
        changed += regraded.changes().isEmpty() ? 0 : 1;
      }
      if (numbers.isEmpty() && changed == 0) {
        here.out().line(SafeText.of("No key has changed: nothing is marked again."));
      }
      if (dryRun && changed > 0) {
        here.out().line(SafeText.of("Nothing was changed. Without --dry-run it will be."));
      }
      return ExitCode.OK;
    }
  }

  private void tell(Drills.Regraded regraded) {
    Lines.tell(
        here,
        columns ->
            RegradeText.drawn(regraded.before(), regraded.after(), regraded.changes(), columns),
        () -> RegradeText.spoken(regraded.before(), regraded.after(), regraded.changes()));
  }
}
