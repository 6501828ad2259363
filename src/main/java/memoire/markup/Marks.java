package memoire.markup;

/// Looks for anything that Markdown or mathematics could be made of, quickly and without the
/// parser. May say yes where the parser then finds nothing, never no where it would find something.
final class Marks {
  private Marks() {}

  static boolean areIn(String text) {
    return areInline(text) || (text.indexOf('\n') >= 0 && areBlocks(text));
  }

  private static boolean areInline(String text) {
    int stars = 0;
    int ticks = 0;
    int lowLines = 0;
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '*' -> stars++;
        case '`' -> ticks++;
        case '_' -> lowLines += isAlone(text, at) ? 1 : 0;
        case '$' -> {
          if (Dollars.close(text, at) >= 0) {
            return true;
          }
        }
        case '\\' -> {
          if (isPunctuation(text, at + 1)) {
            return true;
          }
        }
        case '&' -> {
          if (isEntity(text, at + 1)) {
            return true;
          }
        }
        case ']' -> {
          if (at + 1 < text.length() && text.charAt(at + 1) == '(') {
            return true;
          }
        }
        default -> {}
      }
    }
    return stars > 1 || ticks > 1 || lowLines > 1;
  }

  /// Whether it belongs to no run of three or more, which is a blank to be filled in.
  private static boolean isAlone(String text, int at) {
    int from = at;
    int to = at + 1;
    while (from > 0 && to - from < 3 && text.charAt(from - 1) == '_') {
      from--;
    }
    while (to < text.length() && to - from < 3 && text.charAt(to) == '_') {
      to++;
    }
    return to - from < 3;
  }

  private static boolean isPunctuation(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }

  private static boolean isEntity(String text, int at) {
    return at < text.length()
        && (text.charAt(at) == '#' || Character.isLetter(text.charAt(at)))
        && text.indexOf(';', at) >= 0;
  }

  private static boolean areBlocks(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      if (startsBlock(text, start, stop)) {
        return true;
      }
      start = stop + 1;
    }
    return false;
  }

  private static boolean startsBlock(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    if (at == to) {
      return false;
    }
    return switch (text.charAt(at)) {
      case '#', '>', '|', '~', ':', '=', '-', '*', '+' -> true;
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> isNumbered(text, at, to);
      default -> false;
    };
  }

  private static boolean isNumbered(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at < to && (text.charAt(at) == '.' || text.charAt(at) == ')');
  }
}
