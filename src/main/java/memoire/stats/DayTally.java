package memoire.stats;

import java.time.Duration;
import java.time.LocalDate;

/// The answers of one study day, without those that were taken back.
///
/// @param fresh of cards that had never been answered
/// @param asked of cards that were scheduled by day
/// @param recalled of those, rated better than Again: `recalled / asked` is the true retention
/// @param matureAsked of the asked, of cards with a stability of [#MATURE_DAYS] days or more
/// @param matureRecalled of those, rated better than Again
public record DayTally(
    LocalDate day,
    int again,
    int hard,
    int good,
    int easy,
    int fresh,
    int asked,
    int recalled,
    int matureAsked,
    int matureRecalled,
    Duration took) {
  /// From this stability on, in days, a card is mature; before, it is young.
  public static final int MATURE_DAYS = 21;

  public static DayTally none(LocalDate day) {
    return new DayTally(day, 0, 0, 0, 0, 0, 0, 0, 0, 0, Duration.ZERO);
  }

  public int reviews() {
    return again + hard + good + easy;
  }

  /// Of all cards that were scheduled by day.
  public Share retention() {
    return new Share(recalled, asked);
  }

  /// Of the mature ones among them.
  public Share matureRetention() {
    return new Share(matureRecalled, matureAsked);
  }

  /// The same with another day's answers: a longer time, named by its first day.
  public DayTally plus(DayTally other) {
    return new DayTally(
        day,
        again + other.again,
        hard + other.hard,
        good + other.good,
        easy + other.easy,
        fresh + other.fresh,
        asked + other.asked,
        recalled + other.recalled,
        matureAsked + other.matureAsked,
        matureRecalled + other.matureRecalled,
        took.plus(other.took));
  }
}
