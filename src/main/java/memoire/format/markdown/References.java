package memoire.format.markdown;

import org.jspecify.annotations.Nullable;

/// Characters that cannot stand in a line as they are (control and invisible ones, blanks at the
/// ends of a text) are written as numeric references, `&#x20;`, which every Markdown program
/// understands. What merely looks like one of these gets `#x26;` between: `&#x26;#x20;`.
final class References {
  private static final String AMPERSAND = "#x26;";
  private static final int MOST_DIGITS = 6;

  private References() {}

  /// @param isOneLine whether line breaks are to be written so as well
  static String write(String text, boolean isOneLine) {
    var out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean isEnd = i == 0 || next == text.length();
      if (isHidden(c) || (isEnd && Character.isWhitespace(c)) || (c == '\n' && isOneLine)) {
        append(out, c);
      } else {
        out.appendCodePoint(c);
        if (c == '&' && at(text, i) != null) {
          out.append(AMPERSAND);
        }
      }
      i = next;
    }
    return out.toString();
  }

  /// Appends the reference of a character.
  static void append(StringBuilder out, int c) {
    out.append("&#x").append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT)).append(';');
  }

  /// The text with its characters in place.
  static String read(String text) {
    int from = text.indexOf("&#x");
    if (from < 0) {
      return text;
    }
    var out = new StringBuilder(text.length());
    out.append(text, 0, from);
    for (int i = from; i < text.length(); ) {
      var reference = text.charAt(i) == '&' ? at(text, i) : null;
      if (reference == null) {
        out.append(text.charAt(i++));
      } else if (reference.escapes > 0) {
        out.append('&').append(text, i + 1 + AMPERSAND.length(), reference.end);
        i = reference.end;
      } else {
        out.appendCodePoint(reference.character);
        i = reference.end;
      }
    }
    return out.toString();
  }

  /// @param escapes how many `#x26;` stand between the ampersand and the rest
  private record Reference(int escapes, int character, int end) {}

  private static @Nullable Reference at(String text, int ampersand) {
    int escapes = 0;
    int at = ampersand + 1;
    while (text.startsWith(AMPERSAND, at)) {
      escapes++;
      at += AMPERSAND.length();
    }
    int end = end(text, at);
    if (end > 0) {
      int c = Integer.parseInt(text.substring(at + 2, end - 1), 16);
      if (isReferred(c)) {
        return new Reference(escapes, c, end);
      }
    }
    return escapes > 0 ? new Reference(escapes - 1, '&', at) : null;
  }

  /// The end of `#x…;` at a place, or -1.
  private static int end(String text, int at) {
    if (!text.startsWith("#x", at)) {
      return -1;
    }
    int digit = at + 2;
    while (digit < text.length()
        && digit < at + 2 + MOST_DIGITS
        && Character.digit(text.charAt(digit), 16) >= 0
        && text.charAt(digit) < 0x7f) {
      digit++;
    }
    return digit > at + 2 && digit < text.length() && text.charAt(digit) == ';' ? digit + 1 : -1;
  }

  private static boolean isReferred(int c) {
    return c == ','
        || (Character.isValidCodePoint(c) && (isHidden(c) || Character.isWhitespace(c)));
  }

  /// Characters that nobody sees, but for the joiners that scripts and emoji are spelled with.
  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\t';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> c != 0x200c && c != 0x200d;
      default -> false;
    };
  }
}
