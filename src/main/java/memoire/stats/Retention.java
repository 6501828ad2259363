package memoire.stats;

import java.util.OptionalDouble;

/// What share of cards was remembered when they came back after a day or more. Learning steps
/// within a day do not count: they say nothing about memory.
///
/// @param remembered answers that were not rated Again
/// @param asked all answers that count
public record Retention(int remembered, int asked) {

  /// From 0 to 1; empty when nothing was asked.
  public OptionalDouble share() {
    return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) remembered / asked);
  }

  /// Half the width of the 95 % interval around the share (normal approximation after adding two
  /// answers of each kind, Agresti and Coull 1998); empty when nothing was asked.
  public OptionalDouble margin() {
    if (asked == 0) {
      return OptionalDouble.empty();
    }
    double n = asked + 4.0;
    double p = (remembered + 2.0) / n;
    return OptionalDouble.of(1.96 * Math.sqrt(p * (1 - p) / n));
  }
}
