package memoire.stats;

import java.util.List;
import java.util.OptionalDouble;
import memoire.study.Certainty;

/// How sure the learner was, against how often that was right.
///
/// @param levels from the least certain; those that were never stated are there, too
public record Calibration(List<Level> levels) {

  /// The answers that were given with one certainty.
  public record Level(Certainty certainty, Share right) {}

  public Calibration {
    levels = List.copyOf(levels);
  }

  /// Answers before which a certainty was stated.
  public int answers() {
    return levels.stream().mapToInt(level -> level.right().of()).sum();
  }

  /// How much more was promised than kept: above 0 the learner is overconfident, -1 to 1; empty
  /// without answers.
  public OptionalDouble overconfidence() {
    double stated = 0;
    int right = 0;
    for (var level : levels) {
      stated += level.certainty().stated() * level.right().of();
      right += level.right().hits();
    }
    int all = answers();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((stated - right) / all);
  }
}
