package memoire.markup;

/// Tells mathematics between dollar signs from sums of money, as Pandoc does and a little stricter:
/// the opening `$` has no letter or digit before it and no blank behind it, the closing `$` has no
/// blank before it and no digit behind it, and a number followed by words is money.
final class Dollars {
  /// The longest formula, in UTF-16 code units; what is longer is shown as it is.
  static final int LONGEST = 2_000;

  private Dollars() {}

  /// Index of the closing `$` or `$$` for what opens at `open`, or -1.
  static int close(String text, int open) {
    return text.startsWith("$$", open) ? closeDouble(text, open) : closeSingle(text, open);
  }

  private static int closeDouble(String text, int open) {
    int close = text.indexOf("$$", open + 2);
    boolean isFormula = close - open - 2 <= LONGEST && close > open + 2;
    return isFormula && !text.substring(open + 2, close).isBlank() ? close : -1;
  }

  private static int closeSingle(String text, int open) {
    boolean isWithinWord = open > 0 && Character.isLetterOrDigit(text.charAt(open - 1));
    if (isWithinWord || isBlankAt(text, open + 1)) {
      return -1;
    }
    int limit = Math.min(text.length(), open + 2 + LONGEST);
    for (int at = open + 1; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '$') {
        return isClosing(text, at) && !isMoney(text, open + 1, at) ? at : -1;
      }
    }
    return -1;
  }

  private static boolean isClosing(String text, int at) {
    boolean isBeforeDigit = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return !isBlankAt(text, at - 1) && !isBeforeDigit;
  }

  private static boolean isBlankAt(String text, int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '$';
  }

  /// `$5 (US$`: a number, then a word that no backslash makes a command.
  private static boolean isMoney(String text, int from, int to) {
    if (!Character.isDigit(text.charAt(from)) || text.substring(from, to).contains("\\")) {
      return false;
    }
    for (int at = from + 1; at < to; at++) {
      if (Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
