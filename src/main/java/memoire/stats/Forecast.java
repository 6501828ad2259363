package memoire.stats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.memory.CardState;
import memoire.memory.StudyDay;

/// How many cards come back, and when.
public final class Forecast {
  private Forecast() {}

  /// Cards due on each study day, today first; today includes what is overdue.
  ///
  /// @param days how many days, at least 1
  public static List<Integer> of(
      Iterable<CardState> states, LocalDate today, int days, ZoneOffset offset, int rollOverHour) {
    var due = new int[days];
    for (var state : states) {
      var day = day(state, offset, rollOverHour);
      if (day.isPresent()) {
        long ahead = Math.max(0, ChronoUnit.DAYS.between(today, day.get()));
        if (ahead < days) {
          due[(int) ahead]++;
        }
      }
    }
    var forecast = new ArrayList<Integer>(days);
    for (int count : due) {
      forecast.add(count);
    }
    return List.copyOf(forecast);
  }

  /// When the next card comes back that is not due at this moment; empty when none is scheduled.
  public static Optional<Instant> nextDue(
      Iterable<CardState> states, Instant now, ZoneOffset offset, int rollOverHour) {
    Instant next = null;
    for (var state : states) {
      var due = due(state, offset, rollOverHour);
      if (due.isPresent() && due.get().isAfter(now) && (next == null || due.get().isBefore(next))) {
        next = due.get();
      }
    }
    return Optional.ofNullable(next);
  }

  private static Optional<LocalDate> day(CardState state, ZoneOffset offset, int rollOverHour) {
    return switch (state) {
      case CardState.New _ -> Optional.empty();
      case CardState.Learning learning ->
          Optional.of(StudyDay.of(learning.due(), offset, rollOverHour));
      case CardState.Relearning relearning ->
          Optional.of(StudyDay.of(relearning.due(), offset, rollOverHour));
      case CardState.Reviewing reviewing -> Optional.of(reviewing.due());
    };
  }

  private static Optional<Instant> due(CardState state, ZoneOffset offset, int rollOverHour) {
    return switch (state) {
      case CardState.New _ -> Optional.empty();
      case CardState.Learning learning -> Optional.of(learning.due());
      case CardState.Relearning relearning -> Optional.of(relearning.due());
      case CardState.Reviewing reviewing ->
          Optional.of(reviewing.due().atTime(rollOverHour, 0).toInstant(offset));
    };
  }
}
