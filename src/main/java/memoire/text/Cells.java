package memoire.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Widths in terminal cells, counted by grapheme cluster: 2 for wide East Asian characters and
/// emoji, 0 for marks that combine, 1 for the rest (Unicode Standard Annexes 11 and 29).
public final class Cells {
  /// First and last code points of wide characters, by rising pairs (East Asian Width W and F).
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3,
    0x25fd, 0x25fe, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267f, 0x267f, 0x268a, 0x268f,
    0x2693, 0x2693, 0x26a1, 0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce,
    0x26d4, 0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f3, 0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd,
    0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c, 0x274e, 0x274e, 0x2753, 0x2755,
    0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b50,
    0x2b55, 0x2b55, 0x2e80, 0x303e, 0x3041, 0x3247, 0x3250, 0x4dbf, 0x4e00, 0xa4c6, 0xa960, 0xa97c,
    0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6b, 0xff01, 0xff60, 0xffe0, 0xffe6,
    0x16fe0, 0x18cff, 0x1aff0, 0x1b2fb, 0x1d300, 0x1d376, 0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf,
    0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f1e6, 0x1f265, 0x1f300, 0x1f320, 0x1f32d, 0x1f335,
    0x1f337, 0x1f37c, 0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3, 0x1f3e0, 0x1f3f0,
    0x1f3f4, 0x1f3f4, 0x1f3f8, 0x1f43e, 0x1f440, 0x1f440, 0x1f442, 0x1f4fc, 0x1f4ff, 0x1f53d,
    0x1f54b, 0x1f54e, 0x1f550, 0x1f567, 0x1f57a, 0x1f57a, 0x1f595, 0x1f596, 0x1f5a4, 0x1f5a4,
    0x1f5fb, 0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0, 0x1f6d2, 0x1f6d5, 0x1f6d7,
    0x1f6dc, 0x1f6df, 0x1f6eb, 0x1f6ec, 0x1f6f4, 0x1f6fc, 0x1f7e0, 0x1f7eb, 0x1f7f0, 0x1f7f0,
    0x1f90c, 0x1f93a, 0x1f93c, 0x1f945, 0x1f947, 0x1f9ff, 0x1fa70, 0x1faff, 0x20000, 0x3fffd
  };

  private Cells() {}

  /// Width of safe text in cells.
  public static int width(String text) {
    if (isPrintableAscii(text)) {
      return text.length();
    }
    int width = 0;
    for (var grapheme : graphemes(text)) {
      width += graphemeWidth(grapheme);
    }
    return width;
  }

  /// The user-perceived characters of a text, in order.
  public static List<String> graphemes(String text) {
    var found = new ArrayList<String>(text.length());
    if (isPrintableAscii(text)) {
      for (int i = 0; i < text.length(); i++) {
        found.add(String.valueOf(text.charAt(i)));
      }
      return found;
    }
    var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
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
    var kept = new StringBuilder();
    int used = 0;
    for (var grapheme : graphemes(text)) {
      int width = graphemeWidth(grapheme);
      if (used + width > cells - 1) {
        break;
      }
      kept.append(grapheme);
      used += width;
    }
    return kept.append('…').toString();
  }

  private static int graphemeWidth(String grapheme) {
    int first = grapheme.codePointAt(0);
    if (isWide(first) || grapheme.indexOf('\uFE0F') > 0) {
      return 2;
    }
    return isZeroWidth(first) ? 0 : 1;
  }

  private static boolean isZeroWidth(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> c != 0xad;
      default -> c >= 0x1160 && c <= 0x11ff;
    };
  }

  private static boolean isWide(int c) {
    if (c < WIDE[0]) {
      return false;
    }
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (c < WIDE[2 * middle]) {
        high = middle - 1;
      } else if (c > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrintableAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
