package memoire.memory;

/// Which edition of FSRS cards are scheduled by.
public enum Edition {
  SIX(6),
  SEVEN(7);

  private final int number;

  Edition(int number) {
    this.number = number;
  }

  /// 6 or 7.
  public int number() {
    return number;
  }

  /// @param number 6 or 7
  public static Edition of(int number) {
    return number == SEVEN.number ? SEVEN : SIX;
  }
}
