package memoire.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts plain text into words, numbers and symbols, and drops the punctuation that may be left out.
final class Scan {
  /// Symbols that change what an answer means. Others are punctuation.
  private static final String SYMBOLS = "+#=<>*/\\|~%_@&$";

  private static final Set<String> ORDINAL_SUFFIXES = Set.of("st", "nd", "rd", "th");

  /// Written with a hyphen, without it, or as a word of its own.
  private static final Set<String> PREFIXES =
      Set.of("co", "re", "de", "pre", "non", "anti", "multi", "inter", "sub", "bi", "tri");

  private final String text;
  private final Numerals.Habit habit;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private Scan(String text, Numerals.Habit habit) {
    this.text = text;
    this.habit = habit;
  }

  /// A word (folded), a number, or a symbol.
  ///
  /// @param raw as written
  /// @param value of a number, else null
  record Piece(String text, String raw, @Nullable BigDecimal value, boolean isSymbol) {}

  /// The pieces of a text that [Folding#plain(String)] has made plain.
  static List<Piece> pieces(String plain, Numerals.Habit habit) {
    var scan = new Scan(plain, habit);
    while (scan.at < plain.length()) {
      scan.next();
    }
    return scan.pieces;
  }

  private void next() {
    int c = text.codePointAt(at);
    if (isLetter(c)) {
      word();
    } else if (c < 128 && Numerals.isDigit((char) c)) {
      number(at);
    } else if (c == '-' && isMinus()) {
      number(at++);
    } else {
      if (isSymbol(c)) {
        symbol(Character.toString(c));
      }
      at += Character.charCount(c);
    }
  }

  private void symbol(String symbol) {
    pieces.add(
        symbol.equals("&")
            ? new Piece("and", "&", null, false)
            : new Piece(symbol, symbol, null, true));
  }

  /// Letters, with the apostrophes inside them and the full stops of abbreviations like U.S. left
  /// out.
  private void word() {
    var raw = new StringBuilder();
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isLetter(c)) {
        raw.appendCodePoint(c);
        at += Character.charCount(c);
      } else if (c == '\'' && letterFollows(at + 1)) {
        at++;
      } else if (c == '-' && letterFollows(at + 1) && isPrefix(raw)) {
        at++;
      } else if (c == '.' && isAbbreviation(raw)) {
        at++;
      } else {
        break;
      }
    }
    String written = raw.toString();
    pieces.add(new Piece(Wordings.common(Folding.word(written)), written, null, false));
  }

  private static boolean isPrefix(StringBuilder raw) {
    return raw.length() <= 5 && PREFIXES.contains(Folding.word(raw.toString()));
  }

  private boolean isAbbreviation(StringBuilder raw) {
    boolean standsAlone = raw.length() == 1 || text.charAt(at - 2) == '.';
    boolean goesOn = letterFollows(at + 1) && !letterFollows(at + 2);
    return standsAlone && goesOn;
  }

  private void number(int start) {
    boolean isNegative = text.charAt(start) == '-';
    int digits = isNegative ? start + 1 : start;
    at = Numerals.end(text, digits);
    String numeral = text.substring(digits, at);
    var value = Numerals.value(numeral, habit);
    if (value == null) {
      pieces.add(new Piece(numeral, numeral, null, false));
      return;
    }
    int suffixEnd = at;
    while (suffixEnd < text.length() && isLetter(text.charAt(suffixEnd))) {
      suffixEnd++;
    }
    value = exponent(suffixed(value, Folding.word(text.substring(at, suffixEnd)), suffixEnd));
    var signed = isNegative ? value.negate() : value;
    pieces.add(new Piece(text.substring(start, at), text.substring(start, at), signed, false));
  }

  /// Reads what is written against a number: `9th`, `500k`, `3bn`.
  private BigDecimal suffixed(BigDecimal value, String suffix, int suffixEnd) {
    boolean isOrdinal = ORDINAL_SUFFIXES.contains(suffix);
    int zeros = suffix.equals("k") ? 3 : NumberWords.zeros(suffix);
    if (isOrdinal || zeros > 0) {
      at = suffixEnd;
    }
    return value.movePointRight(zeros);
  }

  /// Reads the exponent of `1.5e6`.
  private BigDecimal exponent(BigDecimal value) {
    boolean isExponent =
        at + 1 < text.length()
            && (text.charAt(at) == 'e' || text.charAt(at) == 'E')
            && Numerals.isDigit(text.charAt(at + 1));
    if (!isExponent) {
      return value;
    }
    int end = at + 1;
    while (end < text.length() && Numerals.isDigit(text.charAt(end))) {
      end++;
    }
    if (end - at > 3 || letterFollows(end)) {
      return value;
    }
    int exponent = Integer.parseInt(text.substring(at + 1, end));
    at = end;
    return value.movePointRight(exponent);
  }

  /// A hyphen is a minus before a digit, where nothing stands before it.
  private boolean isMinus() {
    boolean isDigitNext = at + 1 < text.length() && Numerals.isDigit(text.charAt(at + 1));
    boolean isFree = at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '(';
    boolean isRange = at > 1 && text.charAt(at - 1) == ' ' && isDigitOrLetter(text.charAt(at - 2));
    return isDigitNext && isFree && !isRange;
  }

  private static boolean isDigitOrLetter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private boolean letterFollows(int index) {
    return index < text.length() && isLetter(text.codePointAt(index));
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.LETTER_NUMBER;
  }

  private static boolean isSymbol(int c) {
    int type = Character.getType(c);
    return SYMBOLS.indexOf(c) >= 0
        || type == Character.CURRENCY_SYMBOL
        || (c > 127 && type == Character.MATH_SYMBOL)
        || type == Character.OTHER_SYMBOL
        || type == Character.OTHER_NUMBER;
  }
}
