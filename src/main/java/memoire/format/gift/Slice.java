package memoire.format.gift;

/// A stretch of a file without its comments.
///
/// @param text as it is written, escapes and all
/// @param at the offset in the file at which it begins
record Slice(String text, int at) {
  Slice sub(int from, int to) {
    return new Slice(text.substring(from, to), at + from);
  }

  Slice from(int from) {
    return sub(from, text.length());
  }

  /// Without the white space around it.
  Slice strip() {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return sub(from, to);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix);
  }

  /// The first of some characters that is not escaped; −1 when there is none.
  int find(String signs) {
    return Escapes.find(text, signs, 0, text.length());
  }

  private static boolean isSpace(char c) {
    return c <= ' ';
  }
}
