package memoire.cli;

import java.util.concurrent.Callable;
import memoire.screen.App;
import memoire.screen.Effect;
import memoire.terminal.TerminalProbe;
import memoire.terminal.TerminalProbe.Mode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Goes on with a paper.
@Command(
    name = "resume",
    sortOptions = false,
    description = {
      "Goes on with a paper, at the question and with the time where it was left.",
      "",
      "The time goes on while you are away, unless the paper allows pauses.",
      ""
    })
final class DrillResumeCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(
      arity = "0..1",
      paramLabel = "NUMBER",
      description = "Of the sitting, as `memoire drill list` tells it; the latest open one.")
  private @Nullable Long number;

  @Option(names = "--plain", description = "Line by line, for screen readers.")
  private boolean plain;

  @ParentCommand private @Nullable DrillCommand drill;

  DrillResumeCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    boolean isPlain = plain || (drill != null && drill.isPlain());
    var mode = TerminalProbe.mode(isPlain, here.environment());
    try (var opened = Library.open(here)) {
      var drills = opened.desk(here).drills();
      long wanted = number == null ? latest(drills) : number;
      var _ = drills.sitting(wanted);
      if (mode == Mode.FULL_SCREEN) {
        opened.play(here, (setup, size) -> App.drill(setup, size, wanted));
      } else {
        DrillCommand.sit(here, opened, new Effect.OpenSitting(wanted), mode);
      }
      return ExitCode.OK;
    }
  }

  private static long latest(Drills drills) {
    return drills.history().open().stream()
        .findFirst()
        .orElseThrow(() ->
            new Refusal("No paper is waiting to be gone on with. memoire drill -q 20 sets one."))
        .number();
  }
}
