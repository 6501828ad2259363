package memoire.text;

/// Characters that need no grapheme rules: between any two of them there is a border, because none
/// combines, joins or is an emoji. With them Latin, Greek, Cyrillic, kana, Han and Hangul text is
/// measured by comparing numbers.
final class Alone {
  private Alone() {}

  /// Width in cells, 1 or 2, of a character of this kind; 0 for every other.
  static int width(char c) {
    if (c < 0x300) {
      return isLatin(c) ? 1 : 0;
    }
    if (c < 0x2010) {
      return isOtherAlphabet(c) ? 1 : 0;
    }
    if (c < 0x3001) {
      return isSymbol(c) ? 1 : 0;
    }
    return isEastAsian(c) ? 2 : 0;
  }

  /// Latin but for controls, the soft hyphen, and the two signs that can be emoji (© and ®).
  private static boolean isLatin(char c) {
    return c < 0x7f ? c >= ' ' : c >= 0xa0 && c != 0xa9 && c != 0xad && c != 0xae;
  }

  private static boolean isOtherAlphabet(char c) {
    return (c >= 0x370 && c <= 0x482) || (c >= 0x48a && c <= 0x58f) || (c >= 0x1e00 && c <= 0x1fff);
  }

  /// Dashes, quotation marks, currency, the four plain arrows, mathematics, box drawing.
  private static boolean isSymbol(char c) {
    return c <= 0x2027
        || (c >= 0x2030 && c <= 0x203b)
        || (c >= 0x20a0 && c <= 0x20cf)
        || (c >= 0x2190 && c <= 0x2193)
        || (c >= 0x2200 && c <= 0x22ff)
        || (c >= 0x2500 && c <= 0x25a9);
  }

  private static boolean isEastAsian(char c) {
    return c <= 0x3029
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30a0 && c <= 0x30ff)
        || (c >= 0x3400 && c <= 0x9fff)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xff01 && c <= 0xff60);
  }
}
