package memoire.format.gift;

/// The share of the mark that an answer is worth, as in `%50%`.
///
/// @param percent what it says
/// @param end the offset after it
record Weight(double percent, int end) {
  static final double WHOLE = 100;
  private static final int LONGEST = 24;
  private static final double NEARLY = 0.001;

  /// The shares that Moodle lets a question have, in percent; each may be negative too.
  private static final double[] MOODLES = {
    0, 5, 10, 11.11111, 12.5, 14.28571, 16.66667, 20, 25, 30, 33.33333, 40, 50, 60, 66.66667, 70,
    75, 80, 83.33333, 90, 100
  };

  /// The weight that a text begins with; where there is none, its end is 0.
  static Weight of(String text, double otherwise) {
    int close = text.startsWith("%") ? text.indexOf('%', 1, Math.min(text.length(), LONGEST)) : -1;
    if (close < 0 || !isNumber(text, close)) {
      return new Weight(otherwise, 0);
    }
    return new Weight(Double.parseDouble(text.substring(1, close)), close + 1);
  }

  /// The share of each of some answers that are right together, as Moodle has it on its list.
  static String share(int answers) {
    var part =
        java.math.BigDecimal.valueOf(WHOLE)
            .divide(java.math.BigDecimal.valueOf(answers), 5, java.math.RoundingMode.HALF_UP);
    return part.stripTrailingZeros().toPlainString();
  }

  boolean isWritten() {
    return end > 0;
  }

  boolean isMoodles() {
    for (double share : MOODLES) {
      if (Math.abs(Math.abs(percent) - share) < NEARLY) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String text, int end) {
    int digits = 0;
    int points = 0;
    for (int at = 1; at < end; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else if (c != '-' || at > 1) {
        return false;
      }
    }
    return digits > 0 && points <= 1;
  }
}
