package memoire.search;

import java.time.Instant;
import java.time.LocalDate;

/// When a search is made, and what the learner's memory model says then.
///
/// @param today the study day, which began at `dayStart`
/// @param fading how the chance of recall falls
/// @param leechLapses as often a card must have been forgotten to be a leech
public record Present(
    Instant now, LocalDate today, Instant dayStart, Fading fading, int leechLapses) {
  private static final long DAY_MILLIS = 86_400_000;

  /// The study day of a moment, as days since 1970-01-01.
  public long dayOf(Instant moment) {
    long since = moment.toEpochMilli() - dayStart.toEpochMilli();
    return today.toEpochDay() + Math.floorDiv(since, DAY_MILLIS);
  }

  /// The days since 1970-01-01 that are meant by a range of days.
  public Range days(Query.Measured measured) {
    if (measured.isDate()) {
      return measured.range();
    }
    double day = (double) today.toEpochDay();
    return measured.quantity().looksBack()
        ? measured.range().subtractedFrom(day)
        : measured.range().plus(day);
  }

  /// The moments of a range of days, in milliseconds since 1970.
  public Range moments(Range days) {
    double first = days.isAbove() ? Math.floor(days.low()) + 1 : Math.ceil(days.low());
    double last = days.isBelow() ? Math.ceil(days.high()) - 1 : Math.floor(days.high());
    return new Range(start(first), /* isAbove= */ false, start(last + 1), /* isBelow= */ true);
  }

  private double start(double day) {
    return dayStart.toEpochMilli() + (day - today.toEpochDay()) * DAY_MILLIS;
  }

  /// What chances of recall mean in numbers of [Fading].
  public Range faded(Range recall) {
    return new Range(
        faded(recall.high()),
        /* isAbove= */ recall.isBelow(),
        faded(recall.low()),
        /* isBelow= */ recall.isAbove());
  }

  private double faded(double recall) {
    if (recall >= 1) {
      return recall > 1 ? Double.NEGATIVE_INFINITY : 0;
    }
    return recall <= 0 ? Double.POSITIVE_INFINITY : fading.of(recall);
  }
}
