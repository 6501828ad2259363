package memoire.memory;

import java.time.LocalDate;

/// How much there is to do on each day. Among the days that the fuzz leaves open for a card, the
/// lightest is taken.
@FunctionalInterface
public interface Load {
  /// Every day is as good as the other.
  Load EVEN = _ -> 0;

  /// What one more card costs on that study day, only to be compared with other days;
  /// `Double.POSITIVE_INFINITY` for a day on which nothing is to be done.
  double cost(LocalDate day);
}
