package memoire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Widths in terminal cells and the borders between user-perceived characters (graphemes): 2 for
/// wide East Asian characters and emoji, 0 for marks that combine, 1 for the rest (Unicode Standard
/// Annexes 11 and 29).
///
/// A grapheme that is not an emoji is as wide as its characters together: terminals put क्षि in
/// three cells although people read one letter. Text of the common alphabets, kana, Han and Hangul
/// is measured without loading any table of grapheme rules.
public final class Cells {
  private static final int ZERO_WIDTH_JOINER = 0x200d;
  private static final int EMOJI_STYLE = 0xfe0f;
  private static final int KEYCAP = 0x20e3;

  /// Loaded only by text that has combining characters, emoji or rarer scripts.
  private static final class Graphemes {
    static final Pattern ONE = Pattern.compile("\\X");
  }

  private Cells() {}

  /// Width of safe text in cells.
  public static int width(String text) {
    int width = 0;
    for (int start = 0, end; start < text.length(); start = end) {
      end = end(text, start);
      width += width(text, start, end);
    }
    return width;
  }

  /// The user-perceived characters of a text, in order.
  public static List<String> graphemes(String text) {
    var found = new ArrayList<String>(text.length());
    for (int start = 0, end; start < text.length(); start = end) {
      end = end(text, start);
      found.add(text.substring(start, end));
    }
    return found;
  }

  /// The longest beginning of a text that fits, ending in `…` when something was cut.
  public static String fit(String text, int cells) {
    if (width(text) <= cells) {
      return text;
    }
    if (cells < 1) {
      return "";
    }
    int kept = 0;
    for (int used = 0; ; ) {
      int end = end(text, kept);
      used += width(text, kept, end);
      if (used > cells - 1) {
        return text.substring(0, kept) + '…';
      }
      kept = end;
    }
  }

  /// Index after the grapheme that starts at `start`, which must itself be the border of one.
  public static int end(String text, int start) {
    int next = start + 1;
    if (Alone.width(text.charAt(start)) > 0
        && (next == text.length() || Alone.width(text.charAt(next)) > 0)) {
      return next;
    }
    var matcher = Graphemes.ONE.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? matcher.end() : next;
  }

  /// Index after the part of a text that a terminal keeps in one cell, or in two when it is wide:
  /// an emoji, or a character with the marks of no width that follow it. Never beyond [#end].
  public static int cellEnd(String text, int start) {
    int end = end(text, start);
    int first = text.codePointAt(start);
    int next = start + Character.charCount(first);
    if (next >= end || isEmoji(text, start, end)) {
      return end;
    }
    while (next < end && width(text.codePointAt(next)) == 0) {
      next += Character.charCount(text.codePointAt(next));
    }
    return next;
  }

  /// Width of one grapheme, or of a part that [#cellEnd] found.
  public static int width(String text, int start, int end) {
    int alone = end == start + 1 ? Alone.width(text.charAt(start)) : 0;
    if (alone > 0) {
      return alone;
    }
    if (isEmoji(text, start, end)) {
      return 2;
    }
    int width = 0;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      width += width(c);
      i += Character.charCount(c);
    }
    return width;
  }

  /// Whether all terminals agree on the width of one grapheme.
  public static boolean isWidthCertain(String grapheme) {
    return grapheme.length() == 1 && Alone.width(grapheme.charAt(0)) > 0;
  }

  /// Whether a grapheme of several characters is drawn as one picture two cells wide.
  private static boolean isEmoji(String text, int start, int end) {
    int first = text.codePointAt(start);
    int next = start + Character.charCount(first);
    if (next >= end) {
      return false;
    }
    int second = text.codePointAt(next);
    if (isRegionalIndicator(first)) {
      return isRegionalIndicator(second);
    }
    if (Character.isExtendedPictographic(first)) {
      return second == EMOJI_STYLE
          || second == ZERO_WIDTH_JOINER
          || Character.isEmojiModifier(second)
          || WideCharacters.contains(first);
    }
    return second == EMOJI_STYLE && text.indexOf(KEYCAP, next) == next + 1;
  }

  private static boolean isRegionalIndicator(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }

  private static int width(int c) {
    if (isZeroWidth(c)) {
      return 0;
    }
    return WideCharacters.contains(c) ? 2 : 1;
  }

  /// Marks and format characters, but for the Arabic number signs, which have a glyph; and the
  /// vowels and final consonants that complete a Hangul syllable.
  private static boolean isZeroWidth(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      case Character.FORMAT -> !isArabicNumberSign(c) && c != 0xad;
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> (c >= 0x1160 && c <= 0x11ff) || (c >= 0xd7b0 && c <= 0xd7fb);
    };
  }

  static boolean isArabicNumberSign(int c) {
    return (c >= 0x600 && c <= 0x605) || c == 0x6dd || c == 0x890 || c == 0x891 || c == 0x8e2;
  }
}
