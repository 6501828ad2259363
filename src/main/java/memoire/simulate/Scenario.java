package memoire.simulate;

/// What is supposed of the days to come.
///
/// @param days how many are played, today first, 1 to [#MOST_DAYS]
/// @param retention the chance of recall at which a card is asked again, 0.7 to 0.99
/// @param newCards asked for the first time on a day, at most
/// @param reviews due cards asked on a day, at most; the others wait, the best remembered longest
/// @param minutes after so many a day nothing more is asked; `Double.POSITIVE_INFINITY` for no
///   limit
/// @param isEndless whether there are always new cards, or only those that there are now
public record Scenario(
    int days, double retention, int newCards, int reviews, double minutes, boolean isEndless) {
  public static final int MOST_DAYS = 3650;
  public static final int MOST_NEW = 9999;
  public static final double LEAST_RETENTION = 0.7;
  public static final double MOST_RETENTION = 0.99;

  /// @throws IllegalArgumentException with a sentence for the learner when a value is out of bounds
  public Scenario {
    require(days >= 1 && days <= MOST_DAYS, "the days must be 1 to " + MOST_DAYS + ": " + days);
    require(
        retention >= LEAST_RETENTION && retention <= MOST_RETENTION,
        "the target must be 0.7 to 0.99: " + retention);
    require(
        newCards >= 0 && newCards <= MOST_NEW,
        "new cards a day must be 0 to " + MOST_NEW + ": " + newCards);
    require(reviews >= 0, "reviews a day must be 0 or more: " + reviews);
    require(minutes > 0, "the minutes a day must be more than 0: " + minutes);
  }

  /// Without limits but for new cards.
  public static Scenario of(int days, double retention, int newCards) {
    return new Scenario(
        days, retention, newCards, Integer.MAX_VALUE, Double.POSITIVE_INFINITY, false);
  }

  public Scenario withDays(int other) {
    return new Scenario(other, retention, newCards, reviews, minutes, isEndless);
  }

  public Scenario withRetention(double other) {
    return new Scenario(days, other, newCards, reviews, minutes, isEndless);
  }

  public Scenario withNewCards(int other) {
    return new Scenario(days, retention, other, reviews, minutes, isEndless);
  }

  public Scenario withMinutes(double other) {
    return new Scenario(days, retention, newCards, reviews, other, isEndless);
  }

  public Scenario withReviews(int other) {
    return new Scenario(days, retention, newCards, other, minutes, isEndless);
  }

  /// The same with new cards for ever.
  public Scenario endless() {
    return new Scenario(days, retention, newCards, reviews, minutes, true);
  }

  private static void require(boolean condition, String sentence) {
    if (!condition) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
