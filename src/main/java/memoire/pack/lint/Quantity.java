package memoire.pack.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import memoire.question.PartialDate;
import org.jspecify.annotations.Nullable;

/// Options that have a natural order: numbers (`1,500`, `45%`, `$13 billion`) and dates.
///
/// @param kind texts of different kinds are not compared
record Quantity(Kind kind, BigDecimal value) implements Comparable<Quantity> {
  private static final int MOST_DIGITS = 18;

  static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Map<String, Integer> POWERS =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  enum Kind {
    NUMBER,
    DATE
  }

  static Optional<Quantity> of(String text) {
    var iso = PartialDate.parse(text.strip()).filter(date -> date.start().month() != null);
    return iso.isPresent() ? iso.map(Quantity::date) : words(Words.of(text));
  }

  private static Optional<Quantity> words(List<String> words) {
    if (words.isEmpty() || words.size() > 3) {
      return Optional.empty();
    }
    return words.stream().anyMatch(MONTHS::contains) ? spelt(words) : number(words);
  }

  private static Optional<Quantity> number(List<String> words) {
    var digits = words.getFirst();
    if (!isNumber(digits) || words.size() > 2) {
      return Optional.empty();
    }
    var number = new BigDecimal(digits);
    if (words.size() == 1) {
      return Optional.of(new Quantity(Kind.NUMBER, number));
    }
    return Optional.ofNullable(POWERS.get(words.getLast()))
        .map(power -> new Quantity(Kind.NUMBER, number.movePointRight(power)));
  }

  /// `May 2021`, `23 May 2021` or `May 23, 2021`.
  private static Optional<Quantity> spelt(List<String> words) {
    int month = 0;
    int day = 0;
    int year = 0;
    for (var word : words) {
      if (MONTHS.contains(word)) {
        month = MONTHS.indexOf(word) + 1;
      } else if (word.length() == 4 && isNumber(word)) {
        year = Integer.parseInt(word);
      } else if (word.length() <= 2 && isNumber(word)) {
        day = Integer.parseInt(word);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(date(year, month, day));
  }

  private static Quantity date(PartialDate date) {
    var point = date.start();
    return date(orZero(point.year()), orZero(point.month()), orZero(point.day()));
  }

  private static Quantity date(int year, int month, int day) {
    return new Quantity(Kind.DATE, BigDecimal.valueOf(year * 10_000L + month * 100L + day));
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static boolean isNumber(String word) {
    return word.length() <= MOST_DIGITS
        && word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
        && word.chars().filter(c -> c == '.').count() <= 1;
  }

  @Override
  public int compareTo(Quantity other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : value.compareTo(other.value);
  }
}
