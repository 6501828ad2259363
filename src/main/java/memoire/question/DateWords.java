package memoire.question;

import java.util.Map;
import memoire.question.PartialDate.Point;
import memoire.text.Months;
import org.jspecify.annotations.Nullable;

/// Dates in English words: `23 May 2021`, `26–27 August 2025`, `25 February`.
final class DateWords {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private DateWords() {}

  static String month(int month) {
    return Months.name(month);
  }

  /// The month a folded word names, in full or by three or more of its first letters, else 0.
  static int monthNamed(String word) {
    if (word.length() < 3) {
      return 0;
    }
    int month = NUMBERS.getOrDefault(word.substring(0, 3), 0);
    return month > 0 && month(month).toLowerCase(java.util.Locale.ROOT).startsWith(word)
        ? month
        : 0;
  }

  static String of(PartialDate date) {
    var end = date.end();
    return end == null ? of(date.start()) : range(date.start(), end);
  }

  static String of(Point point) {
    var words = new StringBuilder();
    append(words, point.day() == null ? null : String.valueOf(point.day()));
    append(words, point.month() == null ? null : month(point.month()));
    append(words, point.year() == null ? null : String.valueOf(point.year()));
    return words.toString();
  }

  private static String range(Point start, Point end) {
    boolean sameYear = java.util.Objects.equals(start.year(), end.year());
    boolean sameMonth = sameYear && java.util.Objects.equals(start.month(), end.month());
    if (sameMonth && start.day() != null && end.day() != null) {
      return start.day() + "–" + of(end);
    }
    boolean dropsYear = sameYear && start.month() != null;
    var first = dropsYear ? new Point(null, start.month(), start.day()) : start;
    return of(first) + " – " + of(end);
  }

  private static void append(StringBuilder words, @Nullable String part) {
    if (part != null) {
      words.append(words.isEmpty() ? "" : " ").append(part);
    }
  }
}
