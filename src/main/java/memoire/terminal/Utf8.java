package memoire.terminal;

/// Puts code points together from bytes that may arrive one at a time. Malformed bytes, overlong
/// forms and surrogates become U+FFFD.
final class Utf8 {
  static final int MALFORMED = 0xfffd;

  /// More bytes are needed.
  static final int INCOMPLETE = -1;

  private int codePoint;
  private int missing;
  private int least;

  /// Whether this byte ends a started character too early: that one is then [#MALFORMED], and the
  /// byte has not been taken.
  boolean breaksOff(int octet) {
    if (missing == 0 || (octet & 0xc0) == 0x80) {
      return false;
    }
    missing = 0;
    return true;
  }

  /// Takes one byte (0 to 255): a code point, or [#INCOMPLETE].
  int take(int octet) {
    if (missing > 0) {
      codePoint = codePoint << 6 | (octet & 0x3f);
      missing--;
      return missing > 0 ? INCOMPLETE : checked();
    }
    if (octet < 0x80) {
      return octet;
    }
    if (octet >= 0xc2 && octet < 0xf5) {
      missing = octet >= 0xf0 ? 3 : octet >= 0xe0 ? 2 : 1;
      least = missing == 3 ? 0x10000 : missing == 2 ? 0x800 : 0x80;
      codePoint = octet & (0x3f >> missing);
      return INCOMPLETE;
    }
    return MALFORMED;
  }

  private int checked() {
    boolean isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
    boolean isCharacter = codePoint >= least && codePoint <= Character.MAX_CODE_POINT;
    return isCharacter && !isSurrogate ? codePoint : MALFORMED;
  }
}
