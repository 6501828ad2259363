package memoire.store;

import java.time.Duration;
import java.time.LocalDate;

/// The reviews of one study day, without those that were taken back.
///
/// @param fresh of cards that had never been answered
/// @param mature of cards that were scheduled by day
/// @param recalled of the mature ones, those rated better than Again: `recalled / mature` is the
///   true retention
public record DayTally(
    LocalDate day,
    int again,
    int hard,
    int good,
    int easy,
    int fresh,
    int mature,
    int recalled,
    Duration took) {

  public static DayTally none(LocalDate day) {
    return new DayTally(day, 0, 0, 0, 0, 0, 0, 0, Duration.ZERO);
  }

  public int reviews() {
    return again + hard + good + easy;
  }
}
