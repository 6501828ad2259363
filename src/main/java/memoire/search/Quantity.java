package memoire.search;

/// What of a card can be compared with a number. Cards that were never answered have no due day,
/// stability, difficulty, recall or last answer, and meet no condition on them.
public enum Quantity {
  /// Days until the card is due, negative when it is overdue; or the day itself.
  DUE(Key.DUE, true, false),
  /// Days.
  STABILITY(Key.STABILITY, false, false),
  /// 1 to 10.
  DIFFICULTY(Key.DIFFICULTY, false, false),
  /// The chance of recall on this study day, 0 to 1.
  RECALL(Key.RECALL, false, false),
  LAPSES(Key.LAPSES, false, false),
  REVIEWS(Key.REVIEWS, false, false),
  /// Study days since the card was installed, or that day itself.
  ADDED(Key.ADDED, true, true),
  /// Study days since the last review, or that day itself.
  ANSWERED(Key.ANSWERED, true, true),
  /// Study days since the last review rated Again, or that day itself.
  AGAIN(Key.AGAIN, true, true);

  private final Key key;
  private final boolean isDay;
  private final boolean looksBack;

  Quantity(Key key, boolean isDay, boolean looksBack) {
    this.key = key;
    this.isDay = isDay;
    this.looksBack = looksBack;
  }

  public Key key() {
    return key;
  }

  /// Whether it is a day, which can be given by its date too.
  public boolean isDay() {
    return isDay;
  }

  /// Whether its days are counted back from today.
  public boolean looksBack() {
    return looksBack;
  }

  /// What a number alone means: `again:7` is within 7 days, `reviews:0` is none.
  Range alone(double number) {
    return this == AGAIN ? Range.below(number) : Range.exactly(number);
  }
}
