package memoire.text;

import java.util.Locale;

/// Text that may reach a terminal: the only such type. Control characters (C0, DEL, C1) are gone,
/// and so with them every escape sequence; characters that reorder or hide text (bidirectional
/// overrides, tags, zero-width marks other than those emoji need) are made visible as `<U+202E>`;
/// unpaired surrogates become U+FFFD. Soft hyphens are dropped, as terminals disagree on their
/// width. Line breaks and tabs become spaces: layout breaks lines, text does not.
public record SafeText(String value) {
  public static final SafeText EMPTY = new SafeText("");

  private static final int SOFT_HYPHEN = 0xad;
  private static final int BLACK_FLAG = 0x1f3f4;
  private static final int CANCEL_TAG = 0xe007f;
  private static final int LONGEST_FLAG_CODE = 6;

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
    int firstUnsafe = skipSafe(text, 0);
    if (firstUnsafe == text.length()) {
      return text;
    }
    var out = new StringBuilder(text.length() + 16).append(text, 0, firstUnsafe);
    for (int i = firstUnsafe, next; i < text.length(); i = next) {
      next = skipSafe(text, i);
      if (next > i) {
        out.append(text, i, next);
      } else {
        int c = text.codePointAt(i);
        appendUnsafe(out, c);
        next = i + Character.charCount(c);
      }
    }
    return out.toString();
  }

  /// Index of the first unsafe character at or after `from`.
  private static int skipSafe(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isSafe(c)) {
        break;
      }
      i += Character.charCount(c);
      if (c == BLACK_FLAG) {
        i = skipFlagCode(text, i);
      }
    }
    return i;
  }

  /// The flags of England, Scotland and Wales are a black flag, then their code in tags.
  private static int skipFlagCode(String text, int from) {
    int i = from;
    for (int length = 0; i < text.length(); length++) {
      int c = text.codePointAt(i);
      if (c == CANCEL_TAG && length >= 3) {
        return i + 2;
      }
      boolean isLetter = c >= 0xe0061 && c <= 0xe007a;
      if (!isLetter || length == LONGEST_FLAG_CODE) {
        break;
      }
      i += 2;
    }
    return from;
  }

  private static void appendUnsafe(StringBuilder out, int c) {
    if (c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      out.append(' ');
    } else if (isSurrogate(c)) {
      out.append('\uFFFD');
    } else if (!isControl(c) && c != SOFT_HYPHEN) {
      out.append("<U+").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append('>');
    }
  }

  private static boolean isSafe(int c) {
    if (c < 0x300) {
      return !isControl(c) && c != SOFT_HYPHEN;
    }
    return !isSurrogate(c) && !isDeceptive(c) && c != 0x2028 && c != 0x2029;
  }

  private static boolean isControl(int c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xd800 && c <= 0xdfff;
  }

  /// Tags and format characters, but for the joiners that emoji and several scripts are written
  /// with (U+200C, U+200D) and the Arabic number signs, which have a glyph.
  private static boolean isDeceptive(int c) {
    boolean isJoiner = c == 0x200c || c == 0x200d;
    boolean isTag = c >= 0xe0000 && c <= 0xe007f;
    return isTag
        || (Character.getType(c) == Character.FORMAT && !isJoiner && !Cells.isArabicNumberSign(c));
  }
}
