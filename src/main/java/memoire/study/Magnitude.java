package memoire.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How large an option is, when it reads as a number or a date.
///
/// @param kind what it can be compared with: the words around the number, or `date`
record Magnitude(String text, String kind, BigDecimal value) {
  /// Options longer than this are sentences, and a number is at most as many digits.
  private static final int LONGEST = 40;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  static Optional<Magnitude> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return date(text).or(() -> number(text));
  }

  boolean isLike(Magnitude other) {
    return kind.equals(other.kind);
  }

  /// The first number of a text; the kind is everything that is not part of it.
  private static Optional<Magnitude> number(String text) {
    int start = 0;
    while (start < text.length() && !isDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && (isDigit(text.charAt(end)) || isGrouping(text, end))) {
      end++;
    }
    if (start == end) {
      return Optional.empty();
    }
    boolean isNegative =
        start > 0 && (text.charAt(start - 1) == '-' || text.charAt(start - 1) == '−');
    var value = new BigDecimal(text.substring(start, end).replace(",", ""));
    var kind = text.substring(0, isNegative ? start - 1 : start) + "#" + text.substring(end);
    return Optional.of(new Magnitude(text, kind, isNegative ? value.negate() : value));
  }

  /// `23 May 2021`, `May 23, 2021`, `May 2021`, `2021-05-23` and `2021-05`, as days of 32 a month.
  private static Optional<Magnitude> date(String text) {
    int year = 0;
    int month = 0;
    int day = 0;
    boolean isIso = text.length() > 6 && text.charAt(4) == '-';
    for (var word : words(text)) {
      int number = wholeNumber(word);
      if (number < 0) {
        int found = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
        if (found < 0 || month > 0) {
          return Optional.empty();
        }
        month = found + 1;
      } else if (year == 0 && word.length() == 4) {
        year = number;
      } else if (isIso && month == 0) {
        month = number;
      } else if (day == 0 && number <= 31) {
        day = number;
      } else {
        return Optional.empty();
      }
    }
    return month == 0
        ? Optional.empty()
        : Optional.of(
            new Magnitude(text, "date", BigDecimal.valueOf((year * 13L + month) * 32 + day)));
  }

  private static List<String> words(String text) {
    var words = new java.util.ArrayList<String>();
    var word = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static int wholeNumber(String word) {
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word.charAt(i)) || i > 3) {
        return -1;
      }
      value = value * 10 + word.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isGrouping(String text, int at) {
    char c = text.charAt(at);
    return (c == ',' || c == '.')
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1))
        && (c == ',' || text.indexOf('.') == at);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
