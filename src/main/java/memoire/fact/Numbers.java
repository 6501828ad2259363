package memoire.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Numbers in digits and in words.
public final class Numbers {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", new BigDecimal(100),
          "thousand", new BigDecimal(1_000),
          "million", new BigDecimal(1_000_000),
          "billion", new BigDecimal(1_000_000_000),
          "trillion", new BigDecimal(1_000_000_000_000L));
  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  /// Digits a number may have; longer ones are not numbers to be remembered.
  private static final int MAX_DIGITS = 18;

  private Numbers() {}

  /// The value of a number token: `164`, `500,000`, `1.5`, `eleven`, `thirty-two`.
  public static Optional<BigDecimal> value(String token) {
    var word = token.toLowerCase(Locale.ROOT);
    if (word.length() <= MAX_DIGITS && word.matches("\\d+|\\d{1,3}(,\\d{3})+|\\d+\\.\\d+")) {
      return Optional.of(new BigDecimal(word.replace(",", "")));
    }
    return words(word).map(BigDecimal::valueOf);
  }

  /// The factor of `million` and the like.
  static Optional<BigDecimal> scale(String token) {
    return Optional.ofNullable(SCALES.get(token));
  }

  /// 9 for `ninth`, `9th` and `Ninth`.
  public static Optional<Integer> ordinal(String token) {
    var word = token.toLowerCase(Locale.ROOT);
    int small = ORDINALS.indexOf(word);
    if (small > 0) {
      return Optional.of(small);
    }
    if (word.matches("\\d{1,4}(st|nd|rd|th)")) {
      return Optional.of(Integer.parseInt(word.substring(0, word.length() - 2)));
    }
    int hyphen = word.indexOf('-');
    var tens = hyphen > 0 ? TENS.get(word.substring(0, hyphen)) : null;
    int ones = hyphen > 0 ? ORDINALS.indexOf(word.substring(hyphen + 1)) : -1;
    return tens != null && ones > 0 && ones < 10 ? Optional.of(tens + ones) : Optional.empty();
  }

  /// `nine` for 9, as words go up to twenty; digits beyond.
  public static String inWords(int number) {
    return number >= 0 && number < SMALL.size() ? SMALL.get(number) : Integer.toString(number);
  }

  /// `ninth` for 9 up to twentieth, `21st` beyond.
  public static String ordinalInWords(int number) {
    return number < ORDINALS.size() ? ORDINALS.get(number) : ordinalInDigits(number);
  }

  /// `9th`, `21st`, `112th`.
  public static String ordinalInDigits(int number) {
    boolean teen = number % 100 >= 11 && number % 100 <= 13;
    var suffix =
        teen
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + suffix;
  }

  private static Optional<Integer> words(String word) {
    int small = SMALL.indexOf(word);
    if (small >= 0) {
      return Optional.of(small);
    }
    if (TENS.containsKey(word)) {
      return Optional.of(TENS.get(word));
    }
    int hyphen = word.indexOf('-');
    var tens = hyphen > 0 ? TENS.get(word.substring(0, hyphen)) : null;
    int ones = hyphen > 0 ? SMALL.indexOf(word.substring(hyphen + 1)) : -1;
    return tens != null && ones > 0 && ones < 10 ? Optional.of(tens + ones) : Optional.empty();
  }
}
