package memoire.text;

/// Finds words as wholes: `20` stands in `20 ships`, not in `2022`.
public final class Whole {
  private Whole() {}

  /// Whether a text holds another with neither letter nor figure beside it; exact case.
  public static boolean isIn(String text, String sought) {
    if (sought.isEmpty()) {
      return false;
    }
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      int end = at + sought.length();
      boolean begins = at == 0 || !joins(text, at - 1, sought.charAt(0));
      boolean ends = end == text.length() || !joins(text, end, sought.charAt(sought.length() - 1));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  /// Whether what stands beside goes on with the word: a letter, a figure, or the point or comma
  /// within a number.
  private static boolean joins(String text, int at, char edge) {
    char beside = text.charAt(at);
    if (Character.isLetterOrDigit(beside)) {
      return Character.isLetterOrDigit(edge);
    }
    boolean isMark = (beside == '.' || beside == ',') && Character.isDigit(edge);
    boolean isInside = at > 0 && at < text.length() - 1;
    return isMark
        && isInside
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}
