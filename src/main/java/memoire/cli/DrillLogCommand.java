package memoire.cli;

import java.util.concurrent.Callable;
import memoire.drill.Act;
import memoire.drill.Event;
import memoire.drill.Remedy;
import memoire.study.Wording;
import memoire.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What was done in a sitting.
@Command(
    name = "log",
    description = {
      "Lists everything that was done in a sitting, and about it.",
      "",
      "Each with the time by its own clock and by the clock on the wall.",
      ""
    })
final class DrillLogCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(paramLabel = "NUMBER", description = "Of the sitting.")
  private long number;

  DrillLogCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (var opened = Library.open(here)) {
      var zone = here.zone().get();
      for (var event : opened.desk(here).drills().events(number)) {
        var at = event.at().at().atZone(zone).toLocalDateTime().withNano(0);
        here.out().line(SafeText.of(at.toString().replace('T', ' ') + "  " + words(event)));
      }
      return ExitCode.OK;
    }
  }

  private static String words(Event event) {
    return switch (event.act()) {
      case Act.Began _ -> "began";
      case Act.Returned _ -> "came back";
      case Act.Turned(int place) -> "looked at question " + (place + 1);
      case Act.Answered(int place, var answer) ->
          "answered question " + (place + 1) + ": " + Wording.said(answer);
      case Act.Cleared(int place) -> "took the answer to question " + (place + 1) + " away";
      case Act.Sured(int place, var certainty) ->
          "was " + Wording.certainty(certainty) + " of question " + (place + 1);
      case Act.Flagged(int place, boolean now) ->
          (now ? "flagged" : "took the flag from") + " question " + (place + 1);
      case Act.Checked(int place) -> "had question " + (place + 1) + " marked";
      case Act.Paused _ -> "paused";
      case Act.Resumed _ -> "went on";
      case Act.Beat _ -> "was still there";
      case Act.Allowed(double factor, var extra) ->
          "was allowed " + factor + " times as long and " + Wording.span(extra) + " more";
      case Act.HandedIn(boolean byTime) ->
          byTime ? "handed in, because the time was over" : "handed in";
      case Act.Counted _ -> "counted as reviews";
      case Act.Regraded(int place, var remedy, var why) ->
          "question " + (place + 1) + " marked again, " + words(remedy) + ": " + why;
    };
  }

  private static String words(Remedy remedy) {
    return switch (remedy) {
      case Remedy.Corrected _ -> "by the corrected key";
      case Remedy.Either _ -> "by the better of both keys";
      case Remedy.FullMarks _ -> "with full marks for everybody";
      case Remedy.Dropped _ -> "as one that does not count";
    };
  }
}
