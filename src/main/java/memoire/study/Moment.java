package memoire.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import memoire.memory.StudyDay;

/// When something happened, and the learner's offset from UTC at that time.
public record Moment(Instant at, ZoneOffset offset) {

  /// The study day this moment belongs to.
  ///
  /// @param rollOverHour hour of the night at which a day begins, 0 to 23
  public LocalDate day(int rollOverHour) {
    return StudyDay.of(at, offset, rollOverHour);
  }

  /// The instant at which a study day begins.
  public Instant startOf(LocalDate day, int rollOverHour) {
    return day.atTime(rollOverHour, 0).toInstant(offset);
  }
}
