package memoire.plot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The weeks of a heat map: columns that begin with a Monday, the last with `last` in it.
///
/// @param first the Monday of the first week
record Weeks(LocalDate first, int count, LocalDate last) {

  static Weeks until(LocalDate last, int count) {
    var monday = last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Weeks(monday.minusWeeks(count - 1L), count, last);
  }

  /// @param weekday 0 for Monday to 6
  LocalDate day(int week, int weekday) {
    return first.plusDays(7L * week + weekday);
  }

  /// Whether a month begins within a week; the first week has the rest of its month.
  boolean beginsMonth(int week) {
    return week == 0 || day(week, 6).getDayOfMonth() <= 7;
  }

  LocalDate month(int week) {
    return week == 0 ? first : day(week, 6);
  }
}
