package memoire.memory;

/// The time since a card was reviewed last, as models measure it.
///
/// @param studyDays turns of the learner's study day, at least 0; what FSRS-6 reads
/// @param days the time itself in days and fractions of them, at least 0; what FSRS-7 reads
public record Elapsed(long studyDays, double days) {
  private static final double DAY_MILLIS = 86_400_000;

  public Elapsed {
    studyDays = Math.max(0, studyDays);
    days = days > 0 ? days : 0;
  }

  /// Where only whole days are known.
  public static Elapsed ofDays(long days) {
    return new Elapsed(days, days);
  }

  /// Days and their fractions from milliseconds.
  public static double days(long milliseconds) {
    return Math.max(0, milliseconds) / DAY_MILLIS;
  }
}
