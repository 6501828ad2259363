package memoire.drill;

import java.util.ArrayList;
import java.util.List;
import memoire.study.Certainty;

/// How well somebody knew what he knew: the figures of certainty-based marking as Moodle reports
/// them (Gardner-Medwin and Curtin 2007; the bonus as in Gardner-Medwin 2013).
///
/// @param average marks per point, −6 to 3
/// @param accuracy mean credit per point, 0 to 1
/// @param bonus a tenth of what the average is above, or below, the best that one certainty for all
///   answers would have earned with this accuracy
public record CertaintySummary(double average, double accuracy, double bonus, List<Level> levels) {
  private static final double WORTH = 0.1;

  public CertaintySummary {
    levels = List.copyOf(levels);
  }

  /// What was answered with one certainty.
  ///
  /// @param credit mean credit per point, 0 to 1; 0 when there are no answers
  public record Level(Certainty certainty, int answers, double credit) {
    /// From which chance of being right on this certainty is the best.
    public double idealFrom() {
      return switch (certainty) {
        case GUESS -> 0;
        case FAIRLY -> 2 / 3.0;
        case SURE -> 0.8;
      };
    }

    /// Up to which chance.
    public double idealTo() {
      return switch (certainty) {
        case GUESS -> 2 / 3.0;
        case FAIRLY -> 0.8;
        case SURE -> 1;
      };
    }

    /// Whether these answers were right as often as their certainty deserves, in words; rare ones
    /// are judged mildly.
    public String judgement() {
      if (answers == 0) {
        return "not used";
      }
      double off = credit < idealFrom() ? credit - idealFrom() : Math.max(0, credit - idealTo());
      if (Math.abs(off) < 1e-9) {
        return "about right";
      }
      boolean isClear = off * off * answers > 0.5;
      var which = off < 0 ? "over-confident" : "under-confident";
      return isClear ? which : "a little " + which;
    }
  }

  /// Questions left open count with 0 points; so does “I don’t know”.
  static CertaintySummary of(List<Marked> marked) {
    double points = marked.stream().mapToDouble(Marked::points).sum();
    if (points == 0) {
      return new CertaintySummary(0, 0, 0, List.of());
    }
    double average = marked.stream().mapToDouble(Marked::mark).sum() / points;
    double accuracy =
        marked.stream().mapToDouble(one -> one.credit() * one.points()).sum() / points;
    var levels = new ArrayList<Level>();
    for (var certainty : Certainty.values()) {
      levels.add(level(certainty, marked));
    }
    return new CertaintySummary(average, accuracy, bonus(average, accuracy), levels);
  }

  /// The bonus for an average and an accuracy.
  static double bonus(double average, double accuracy) {
    double best = Double.NEGATIVE_INFINITY;
    for (var certainty : Certainty.values()) {
      double expected =
          accuracy * certainty.level() + (1 - accuracy) * Scheme.lossByCertainty(certainty);
      best = Math.max(best, expected);
    }
    return WORTH * (average - best);
  }

  private static Level level(Certainty certainty, List<Marked> marked) {
    var of =
        marked.stream()
            .filter(Marked::isAttempted)
            .filter(
                one -> (one.certainty() == null ? Certainty.GUESS : one.certainty()) == certainty)
            .toList();
    double points = of.stream().mapToDouble(Marked::points).sum();
    double credit = of.stream().mapToDouble(one -> one.credit() * one.points()).sum();
    return new Level(certainty, of.size(), points == 0 ? 0 : credit / points);
  }
}
