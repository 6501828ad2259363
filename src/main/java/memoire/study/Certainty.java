package memoire.study;

/// How sure a learner was of an answer before it was marked: the three levels of certainty-based
/// marking (Gardner-Medwin 1995), each with the chance of being right that somebody who knows
/// himself well would have on it.
public enum Certainty {
  GUESS(1, 0.50),
  FAIRLY(2, 0.75),
  SURE(3, 0.95);

  private final int level;
  private final double stated;

  Certainty(int level, double stated) {
    this.level = level;
    this.stated = stated;
  }

  /// From 1, a guess, to 3, sure.
  public int level() {
    return level;
  }

  /// The share of answers of this certainty that ought to be right, 0 to 1.
  public double stated() {
    return stated;
  }

  /// @throws IllegalArgumentException when there is no such level
  public static Certainty ofLevel(int level) {
    return switch (level) {
      case 1 -> GUESS;
      case 2 -> FAIRLY;
      case 3 -> SURE;
      default -> throw new IllegalArgumentException("there is no certainty " + level);
    };
  }
}
