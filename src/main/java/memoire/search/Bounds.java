package memoire.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/// Reads what a quantity is compared with: `3`, `<3`, `>=3`, `=3`, `0..7`, `..7`, `7..`, `80%`,
/// `today`, `2026-12-01`, and dates wherever numbers of days can stand.
final class Bounds {
  private static final int LONGEST = 24;
  private static final int DATE = 10;
  private static final int YEAR = 4;

  private Bounds() {}

  static Optional<Query> read(Quantity quantity, String value) {
    boolean isDate = quantity.isDay() && hasDate(value);
    int dots = value.indexOf("..");
    return (dots >= 0
            ? between(value.substring(0, dots), value.substring(dots + 2), isDate)
            : compared(quantity::alone, value, isDate))
        .map(range -> new Query.Measured(quantity, range, isDate));
  }

  /// Numbers alone, without days.
  static Optional<Range> range(String value) {
    int dots = value.indexOf("..");
    return dots >= 0
        ? between(value.substring(0, dots), value.substring(dots + 2), false)
        : compared(Range::exactly, value, false);
  }

  private static Optional<Range> compared(
      DoubleFunction<Range> alone, String value, boolean isDate) {
    int length = value.startsWith("<=") || value.startsWith(">=") ? 2 : 1;
    var sign = value.startsWith("<") || value.startsWith(">") ? value.substring(0, length) : "";
    sign = value.startsWith("=") ? "=" : sign;
    var number = number(value.substring(sign.length()), isDate);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    double n = number.getAsDouble();
    return Optional.of(
        switch (sign) {
          case "<" -> Range.below(n);
          case "<=" -> Range.atMost(n);
          case ">" -> Range.above(n);
          case ">=" -> Range.atLeast(n);
          case "=" -> Range.exactly(n);
          default -> isDate ? Range.exactly(n) : alone.apply(n);
        });
  }

  private static Optional<Range> between(String from, String to, boolean isDate) {
    var low = number(from, isDate);
    var high = number(to, isDate);
    if ((low.isEmpty() && !from.isEmpty())
        || (high.isEmpty() && !to.isEmpty())
        || (from.isEmpty() && to.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        Range.between(low.orElse(Double.NEGATIVE_INFINITY), high.orElse(Double.POSITIVE_INFINITY)));
  }

  /// Whether somewhere in it a hyphen follows the four digits of a year.
  private static boolean hasDate(String value) {
    for (int hyphen = value.indexOf('-', YEAR);
        hyphen > 0;
        hyphen = value.indexOf('-', hyphen + 1)) {
      if (value.substring(hyphen - YEAR, hyphen).chars().allMatch(c -> c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  private static OptionalDouble number(String text, boolean isDate) {
    if (isDate) {
      return date(text);
    }
    return text.equalsIgnoreCase("today") ? OptionalDouble.of(0) : plain(text);
  }

  private static OptionalDouble date(String text) {
    if (text.length() != DATE) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of((double) LocalDate.parse(text).toEpochDay());
    } catch (DateTimeException _) {
      return OptionalDouble.empty();
    }
  }

  /// Digits with a sign, a decimal point and a percent sign at most.
  private static OptionalDouble plain(String text) {
    boolean isPercent = text.endsWith("%");
    var digits = isPercent ? text.substring(0, text.length() - 1) : text;
    if (digits.isEmpty() || digits.length() > LONGEST || !isPlain(digits)) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(digits);
    // There is one zero only.
    return OptionalDouble.of((isPercent ? number / 100 : number) + 0.0);
  }

  private static boolean isPlain(String digits) {
    int points = 0;
    int count = 0;
    for (int i = digits.startsWith("-") ? 1 : 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      points += c == '.' ? 1 : 0;
      count += c >= '0' && c <= '9' ? 1 : 0;
    }
    int sign = digits.startsWith("-") ? 1 : 0;
    return count > 0 && points <= 1 && count + points + sign == digits.length();
  }
}
