package memoire.memory;

import java.time.Instant;
import java.time.LocalDate;

/// Where a card stands in its schedule. Days are study days: local days that begin at the roll-over
/// hour.
public sealed interface CardState {

  /// Never answered.
  record New() implements CardState {}

  /// Answered at least once, and so remembered to some degree.
  sealed interface Seen extends CardState {
    Memory memory();

    /// Study day of the last review.
    LocalDate last();
  }

  /// Between its first review and its first interval of days; asked again the same day.
  ///
  /// @param step index of the learning step it waits for
  /// @param due when that step is over
  /// @param last study day of the last review
  record Learning(Memory memory, int step, Instant due, LocalDate last) implements Seen {}

  /// Scheduled by day.
  ///
  /// @param last study day of the last review
  /// @param due study day from which it is asked again
  /// @param lapses how often it was forgotten after having been learned
  record Reviewing(Memory memory, LocalDate last, LocalDate due, int lapses) implements Seen {}

  /// Forgotten, and on its way back through the relearning steps.
  record Relearning(Memory memory, int step, Instant due, LocalDate last, int lapses)
      implements Seen {}
}
