package memoire.stats;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import memoire.text.Months;

/// A day, a month or a year of a report's span, with its answers.
///
/// @param label in few cells; empty where its neighbours say enough
/// @param name in full
record Period(String label, String name, DayTally sum) {
  private static final int MOST_MONTHS = 24;

  private enum Unit {
    DAY("day"),
    MONTH("month"),
    YEAR("year");

    private final String noun;

    Unit(String noun) {
      this.noun = noun;
    }

    LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    LocalDate next(LocalDate start) {
      return switch (this) {
        case DAY -> start.plusDays(1);
        case MONTH -> start.plusMonths(1);
        case YEAR -> start.plusYears(1);
      };
    }
  }

  /// What the periods of a report are: `day`, `month` or `year`.
  static String noun(Report report) {
    return unit(report).noun;
  }

  /// The whole span without gaps, its first period first.
  static List<Period> of(Report report) {
    var unit = unit(report);
    var today = report.subject().today();
    var periods = new ArrayList<Period>();
    int next = 0;
    for (var start = unit.start(report.first()); !start.isAfter(today); start = unit.next(start)) {
      var end = unit.next(start);
      var sum = DayTally.none(start);
      while (next < report.days().size() && report.days().get(next).day().isBefore(end)) {
        sum = sum.plus(report.days().get(next++));
      }
      periods.add(new Period(label(unit, start, today), name(unit, start), sum));
    }
    return periods;
  }

  private static Unit unit(Report report) {
    return switch (report.subject().span()) {
      case MONTH -> Unit.DAY;
      case YEAR -> Unit.MONTH;
      case ALL -> {
        long months = ChronoUnit.MONTHS.between(report.first(), report.subject().today());
        yield report.length() <= 31 ? Unit.DAY : months < MOST_MONTHS ? Unit.MONTH : Unit.YEAR;
      }
    };
  }

  private static String label(Unit unit, LocalDate start, LocalDate today) {
    return switch (unit) {
      // Counted back from today, so that weeks can be seen.
      case DAY ->
          ChronoUnit.DAYS.between(start, today) % 7 == 0
              ? start.getDayOfMonth() + " " + month(start)
              : "";
      case MONTH -> month(start);
      case YEAR -> String.valueOf(start.getYear());
    };
  }

  private static String name(Unit unit, LocalDate start) {
    return switch (unit) {
      case DAY -> start.getDayOfMonth() + " " + Months.name(start.getMonthValue());
      case MONTH -> Months.name(start.getMonthValue()) + " " + start.getYear();
      case YEAR -> String.valueOf(start.getYear());
    };
  }

  private static String month(LocalDate day) {
    return Months.name(day.getMonthValue()).substring(0, 3);
  }
}
