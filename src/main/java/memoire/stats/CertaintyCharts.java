package memoire.stats;

import static memoire.plot.Words.count;
import static memoire.plot.Words.percent;

import java.util.ArrayList;
import java.util.List;
import memoire.plot.Plot;
import memoire.plot.Plot.Dot;
import memoire.study.Certainty;

/// Calibration: how sure the learner was before the answer, against how often that was right.
final class CertaintyCharts {
  private CertaintyCharts() {}

  static List<Plot> of(Report report) {
    var calibration = report.calibration();
    return Sections.some(calibration.answers() > 0, () -> dots(calibration));
  }

  private static Plot dots(Calibration calibration) {
    var dots = new ArrayList<Dot>();
    for (var level : calibration.levels()) {
      var right = level.right();
      dots.add(
          new Dot(
              name(level.certainty()),
              level.certainty().stated(),
              right.value().orElse(0),
              right.low(),
              right.high(),
              right.of(),
              right.isEmpty() ? "never" : OverviewCharts.share(right) + " of " + right.of()));
    }
    return new Plot.Dots(
        "Certainty before the answer against what was right",
        summary(calibration),
        "should be",
        "was right",
        dots);
  }

  /// As `Fairly 75 %`: with the share that ought to be right.
  private static String name(Certainty certainty) {
    var name =
        switch (certainty) {
          case GUESS -> "Guess";
          case FAIRLY -> "Fairly";
          case SURE -> "Sure";
        };
    return name + " " + percent(certainty.stated());
  }

  private static String summary(Calibration calibration) {
    double more = calibration.overconfidence().orElse(0);
    var answers = "Over " + count(calibration.answers(), "answer") + " you were ";
    if (Math.round(100 * more) == 0) {
      return answers + "as sure as you were right.";
    }
    return answers
        + (more > 0 ? "surer than you were right" : "right more often than you were sure")
        + ", by "
        + percent(Math.abs(more)).replace(" %", " points")
        + ".";
  }
}
