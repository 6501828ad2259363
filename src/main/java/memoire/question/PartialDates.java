package memoire.question;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import memoire.question.PartialDate.Point;
import org.jspecify.annotations.Nullable;

/// Reading and writing of the date notation.
final class PartialDates {
  private static final Pattern POINT =
      Pattern.compile("(?:(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?|--(\\d\\d)(?:-(\\d\\d))?)");

  /// A leap year: 29 February is possible where the year is not known.
  private static final int ANY_YEAR = 2000;

  private PartialDates() {}

  static Optional<PartialDate> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return point(text).map(start -> new PartialDate(start, null));
    }
    return point(text.substring(0, slash))
        .flatMap(start -> point(text.substring(slash + 1)).map(end -> new PartialDate(start, end)));
  }

  static String format(PartialDate date) {
    var end = date.end();
    return end == null ? format(date.start()) : format(date.start()) + "/" + format(end);
  }

  private static Optional<Point> point(String text) {
    var match = POINT.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    var year = number(match.group(1));
    var month = year == null ? number(match.group(4)) : number(match.group(2));
    var day = year == null ? number(match.group(5)) : number(match.group(3));
    return point(year, month, day);
  }

  /// The date of these parts; empty for an impossible one.
  static Optional<Point> point(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    return isPossible(year, month, day)
        ? Optional.of(new Point(year, month, day))
        : Optional.empty();
  }

  private static boolean isPossible(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    if ((year != null && year < 1) || (month != null && (month < 1 || month > 12))) {
      return false;
    }
    return day == null
        || (month != null && YearMonth.of(year == null ? ANY_YEAR : year, month).isValidDay(day));
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private static String format(Point point) {
    var out = new StringBuilder();
    var year = point.year();
    out.append(year == null ? "-" : "%04d".formatted(year));
    if (point.month() != null) {
      out.append("-%02d".formatted(point.month()));
    }
    if (point.day() != null) {
      out.append("-%02d".formatted(point.day()));
    }
    return out.toString();
  }
}
