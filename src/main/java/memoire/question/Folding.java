package memoire.question;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/// Letters as a fair examiner reads them: without case, without the accents of Latin and Greek, and
/// with one character for each of the many dashes, quotes and spaces. Accents of other scripts stay
/// (が is not か).
public final class Folding {
  /// Typed text beyond this many UTF-16 code units is cut off.
  static final int LONGEST = 10_000;

  private Folding() {}

  /// One kind of space, dash, quote and digit; case and accents as they were. At most [#LONGEST]
  /// code units of the text are read.
  static String plain(String text) {
    if (isPlain(text)) {
      return text;
    }
    String whole = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    var out = new StringBuilder(whole.length());
    Normalizer.normalize(whole, Normalizer.Form.NFKC).codePoints().forEach(c -> append(out, c));
    return out.length() > LONGEST ? out.substring(0, LONGEST) : out.toString();
  }

  private static boolean isPlain(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder out, int c) {
    int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
    if (digit >= 0) {
      out.append((char) ('0' + digit));
    } else if (isSpace(c)) {
      out.append(' ');
    } else if (isDash(c)) {
      out.append('-');
    } else if (isQuote(c)) {
      out.append('\'');
    } else if (isSlash(c)) {
      out.append('/');
    } else if (!isInvisible(c)) {
      out.appendCodePoint(c);
    }
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isDash(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212 || c == 0xad;
  }

  /// The slash in ½ taken apart, and that of division.
  private static boolean isSlash(int c) {
    return c == 0x2044 || c == 0x2215;
  }

  private static boolean isQuote(int c) {
    return (c >= 0x2018 && c <= 0x201b) || c == 0x2032 || c == '`' || c == 0xb4 || isModifier(c);
  }

  /// Letters that only mark a glottal stop or a soft sign: ʻ ʼ ʹ and their like.
  private static boolean isModifier(int c) {
    return c >= 0x2b9 && c <= 0x2bf;
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
  }

  /// A word of plain text in lower case and without accents.
  public static String word(String word) {
    if (isPlain(word)) {
      return word.toLowerCase(java.util.Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    var out = new StringBuilder(decomposed.length());
    int base = -1;
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        base = c;
        appendLetter(out, Character.toLowerCase(c));
      } else if (base < 0 || !dropsMarks(base)) {
        out.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /// Latin and Greek accents, the dots of ё, and the points of Hebrew and Arabic may be left out.
  private static boolean dropsMarks(int base) {
    return switch (UnicodeScript.of(base)) {
      case LATIN, GREEK, HEBREW, ARABIC -> true;
      case CYRILLIC -> base == 'е' || base == 'Е';
      default -> false;
    };
  }

  private static void appendLetter(StringBuilder out, int c) {
    switch (c) {
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      case 'ø' -> out.append('o');
      case 'đ', 'ð' -> out.append('d');
      case 'ł' -> out.append('l');
      case 'ħ' -> out.append('h');
      case 'ı' -> out.append('i');
      case 'ς' -> out.append('σ');
      default -> out.appendCodePoint(c);
    }
  }

  /// The same text with ä, ö, ü, å and ø written out as ae, oe, ue, aa and oe.
  static String spelledOut(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    var out = new StringBuilder(composed.length() + 4);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case 'ä', 'Ä' -> out.append("ae");
        case 'ö', 'Ö', 'ø', 'Ø' -> out.append("oe");
        case 'ü', 'Ü' -> out.append("ue");
        case 'å', 'Å' -> out.append("aa");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
