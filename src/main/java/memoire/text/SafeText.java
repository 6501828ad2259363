package memoire.text;

import java.util.Locale;

/// Text that may reach a terminal: the only such type. Control characters (C0, DEL, C1) are gone,
/// and so with them every escape sequence; characters that reorder or hide text (bidirectional
/// overrides, tags, zero-width marks other than those emoji need) are made visible as `<U+202E>`;
/// unpaired surrogates become U+FFFD. Line breaks become spaces: layout breaks lines, text does
/// not.
public record SafeText(String value) {
  public static final SafeText EMPTY = new SafeText("");

  public SafeText {
    value = clean(value);
  }

  public static SafeText of(String untrusted) {
    return new SafeText(untrusted);
  }

  public boolean isEmpty() {
    return value.isEmpty();
  }

  /// This text followed by `other`.
  public SafeText plus(SafeText other) {
    return new SafeText(value + other.value);
  }

  /// The same as [#value()]: safe to print.
  @Override
  public String toString() {
    return value;
  }

  private static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    var out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f) {
        return text.codePoints().allMatch(SafeText::isSafe);
      }
    }
    return true;
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      out.append(' ');
    } else if (isSurrogate(c)) {
      out.append('\uFFFD');
    } else if (isSafe(c)) {
      out.appendCodePoint(c);
    } else if (!isControl(c)) {
      out.append("<U+").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append('>');
    }
  }

  private static boolean isSafe(int c) {
    return !isControl(c) && !isSurrogate(c) && !isDeceptive(c) && c != 0x2028 && c != 0x2029;
  }

  private static boolean isControl(int c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xd800 && c <= 0xdfff;
  }

  /// Format characters, but for the joiners that emoji and several scripts are written with
  /// (U+200C, U+200D), the soft hyphen and the prepended Arabic number marks that have a glyph.
  private static boolean isDeceptive(int c) {
    boolean isJoinerOrHyphen = c == 0x200c || c == 0x200d || c == 0xad;
    boolean isTag = c >= 0xe0000 && c <= 0xe007f;
    return isTag || (Character.getType(c) == Character.FORMAT && !isJoinerOrHyphen);
  }
}
