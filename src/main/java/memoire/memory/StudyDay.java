package memoire.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The day a moment belongs to for a learner: a local day that begins at the roll-over hour.
public final class StudyDay {
  /// When nothing else is set, the day begins at four in the morning.
  public static final int ROLL_OVER_HOUR = 4;

  private StudyDay() {}

  public static LocalDate of(Instant at, ZoneOffset offset, int rollOverHour) {
    return at.atOffset(offset).minusHours(rollOverHour).toLocalDate();
  }
}
