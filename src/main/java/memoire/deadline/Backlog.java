package memoire.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import memoire.memory.CardState;

/// Back to long-term scheduling after an exam. Reviews made for an exam are reviews like any other,
/// so every card has its ordinary due day; but those that were let wait, and those learned in the
/// last days, come due together.
public final class Backlog {
  private Backlog() {}

  /// How many due cards to take a day so that all that are overdue, and all that come due
  /// meanwhile, are answered within so many days at an even pace. Asked again each day, it follows
  /// what has become of the backlog; where nothing has piled up it is what comes due on average,
  /// rounded up.
  ///
  /// @param withinDays at least 1
  public static int aDay(List<CardState> states, LocalDate today, int withinDays) {
    if (withinDays < 1) {
      throw new IllegalArgumentException("a backlog is spread over 1 day or more: " + withinDays);
    }
    int due = 0;
    for (var state : states) {
      if (daysUntilDue(state, today) < withinDays) {
        due++;
      }
    }
    return Math.ceilDiv(due, withinDays);
  }

  /// Cards in their learning steps are due; new ones never are.
  private static long daysUntilDue(CardState state, LocalDate today) {
    return switch (state) {
      case CardState.New _ -> Long.MAX_VALUE;
      case CardState.Learning _, CardState.Relearning _ -> 0;
      case CardState.Reviewing reviewing -> ChronoUnit.DAYS.between(today, reviewing.due());
    };
  }
}
