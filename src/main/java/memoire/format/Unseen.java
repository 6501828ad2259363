package memoire.format;

import java.util.Locale;

/// Characters of a file that nobody sees, but a terminal or a comparison would: the first of each
/// line is told.
final class Unseen {
  private static final int FIRST_FORMAT = 0xad;

  private Unseen() {}

  static void report(String text, Problems problems) {
    Lines lines = null;
    int lastTold = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean isControl = isControl(c);
      if (!isControl && !isHidden(text, at)) {
        continue;
      }
      lines = lines == null ? new Lines(text) : lines;
      var where = lines.position(at);
      if (where.line() != lastTold) {
        lastTold = where.line();
        var code = "%04X".formatted(text.codePointAt(at)).toUpperCase(Locale.ROOT);
        problems.add(isControl ? Fault.CONTROL : Fault.HIDDEN, where, code);
      }
    }
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
  }

  /// Emoji and several scripts need the two joiners; a soft hyphen is dropped in any case.
  private static boolean isHidden(String text, int at) {
    char c = text.charAt(at);
    if (c <= FIRST_FORMAT || c == '\u200c' || c == '\u200d' || Character.isLowSurrogate(c)) {
      return false;
    }
    return Character.getType(text.codePointAt(at)) == Character.FORMAT;
  }
}
