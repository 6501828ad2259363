package memoire.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import memoire.drill.BlueprintText;
import memoire.study.Wording;
import memoire.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Allows more time.
@Command(
    name = "allow",
    sortOptions = false,
    description = {
      "Allows more time for a paper that is being sat, in another window, too.",
      "",
      "  memoire drill allow 7 --factor 1.25        all its times are a quarter longer",
      "  memoire drill allow 7 --extra 10m          and ten minutes more in all",
      "",
      "What is said last holds.",
      ""
    })
final class DrillAllowCommand implements Callable<Integer> {
  private static final double MOST = 10;

  private final Surroundings here;

  @Parameters(paramLabel = "NUMBER", description = "Of the sitting.")
  private long number;

  @Option(
      names = "--factor",
      paramLabel = "F",
      description = "All times become so many times as long: 1 to 10.")
  private double factor = 1;

  @Option(names = "--extra", paramLabel = "TIME", description = "So much more in all: 10m.")
  private String extra = "0";

  DrillAllowCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (!(factor >= 1 && factor <= MOST)) {
      throw Refusal.ofUsage("The factor is 1 to 10, as in --factor 1.25.");
    }
    var more = more();
    try (var opened = Library.open(here)) {
      var sitting = opened.desk(here).drills().allow(number, factor, more, here.now());
      here.out()
          .line(
              SafeText.of(
                  sitting.paper().terms().hasLimit()
                      ? "The paper now has " + Wording.span(sitting.limit()) + " in all."
                      : "The paper has no limit as a whole; its other times are longer now."));
      return ExitCode.OK;
    }
  }

  private Duration more() {
    try {
      return BlueprintText.time(extra);
    } catch (IllegalArgumentException e) {
      throw Refusal.ofUsage(e.getMessage() + ".");
    }
  }
}
