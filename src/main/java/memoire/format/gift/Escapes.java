package memoire.format.gift;

/// The backslash of GIFT: before one of its signs it makes a plain character of it, `\n` is a line
/// break, and before anything else it is a backslash.
final class Escapes {
  private static final String SIGNS = ":#={}~\\n";

  private Escapes() {}

  /// Whether an escaped sign stands at an offset, two characters long.
  static boolean isAt(String text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && SIGNS.indexOf(text.charAt(at + 1)) >= 0;
  }

  /// The first of some characters that is not escaped, from an offset that is in no escape up to
  /// another; −1 when there is none.
  static int find(String text, String signs, int from, int to) {
    for (int at = from; at < to; at++) {
      if (isAt(text, at)) {
        at++;
      } else if (signs.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /// The first place of some characters in a row, none of them escaped; −1 when there is none.
  static int findRow(String text, String row, int from, int to) {
    for (int at = from; at + row.length() <= to; at++) {
      if (isAt(text, at)) {
        at++;
      } else if (text.startsWith(row, at)) {
        return at;
      }
    }
    return -1;
  }

  /// What the text says.
  static String resolve(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    var out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (isAt(text, at)) {
        char c = text.charAt(++at);
        out.append(c == 'n' ? '\n' : c);
      } else {
        out.append(text.charAt(at));
      }
    }
    return out.toString();
  }

  /// The text as it is written in GIFT.
  static String write(String text) {
    var out = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        out.append("\\n");
      } else if (c != 'n' && SIGNS.indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
