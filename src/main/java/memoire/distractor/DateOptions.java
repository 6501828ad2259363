package memoire.distractor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import memoire.fact.DateMention;
import memoire.question.PartialDate.Point;
import memoire.text.Months;

/// Wrong dates beside the right one: as fine as it, printed like it, and near it. How many of them
/// are earlier is drawn from the question's own text, so that the middle one is no better a guess.
public final class DateOptions {
  private static final int WANTED = 3;

  private DateOptions() {}

  /// Three wrong dates in order of time; none for dates that cannot be varied.
  ///
  /// @param latest the year after which the document can know nothing
  public static List<String> of(DateMention mention, String seed, int latest) {
    var date = mention.date();
    // Beside `Aug. 4` options in full would tell it.
    if (date == null || mention.text().matches(".*\\p{Ll}\\. ?\\d.*")) {
      return List.of();
    }
    return switch (mention.grain()) {
      case DAY -> days(mention, date.start(), seed);
      case DAYS -> ranges(mention, seed);
      case MONTH -> months(mention, date.start(), seed, latest);
      case YEAR -> years(date.start(), seed, latest);
      case MONTHS, YEARS, SEASON, OTHER -> List.of();
    };
  }

  private static List<String> days(DateMention mention, Point point, String seed) {
    var day = LocalDate.of(orLeap(point.year()), number(point.month()), number(point.day()));
    int step = 1 + Lot.draw("step" + seed, 3);
    // Beside the first of a month its neighbours would tell it.
    boolean isFirst = day.getDayOfMonth() == 1;
    return around(
        offsets(seed, WANTED),
        k ->
            print(
                mention,
                isFirst ? day.plusMonths((long) k * step) : day.plusDays((long) k * step)));
  }

  /// Written the way the mention is written.
  private static String print(DateMention mention, LocalDate day) {
    boolean dayFirst = Character.isDigit(mention.text().charAt(0));
    var month = Months.NAMES.get(day.getMonthValue() - 1);
    var year = mention.yearless() ? "" : Integer.toString(day.getYear());
    if (dayFirst) {
      return (day.getDayOfMonth() + " " + month + " " + year).strip();
    }
    return month + " " + day.getDayOfMonth() + (year.isEmpty() ? "" : ", " + year);
  }

  private static List<String> ranges(DateMention mention, String seed) {
    var date = mention.date();
    var end = date == null ? null : date.end();
    if (date == null || end == null) {
      return List.of();
    }
    var first =
        LocalDate.of(
            orLeap(date.start().year()), number(date.start().month()), number(date.start().day()));
    int length = number(end.day()) - number(date.start().day());
    var options = new ArrayList<String>();
    for (int k : offsets(seed, WANTED)) {
      var start = first.plusDays(2L * k);
      var last = start.plusDays(length);
      if (start.getMonthValue() == first.getMonthValue()
          && last.getMonthValue() == first.getMonthValue()) {
        options.add(
            mention
                .text()
                .replaceFirst(
                    "\\d{1,2}\\D+?\\d{1,2}(?!\\d)",
                    start.getDayOfMonth() + "–" + last.getDayOfMonth()));
      }
    }
    return options.size() == WANTED ? options : List.of();
  }

  private static List<String> months(DateMention mention, Point point, String seed, int latest) {
    int month = number(point.month());
    if (mention.yearless()) {
      int first = Math.clamp(month - 1L - earlier(seed), 0, 8);
      var options = new ArrayList<String>();
      for (int m = first; options.size() < WANTED; m++) {
        if (m != month - 1) {
          options.add(Months.NAMES.get(m));
        }
      }
      return options;
    }
    var right = YearMonth.of(number(point.year()), month);
    int room = latest * 12 + 12 - number(point.year()) * 12 - month;
    int step = Math.clamp(room, 1, 1 + Lot.draw("step" + seed, 3));
    return around(
        offsets(seed, room / step),
        k -> {
          var other = right.plusMonths((long) k * step);
          return Months.NAMES.get(other.getMonthValue() - 1) + " " + other.getYear();
        });
  }

  private static List<String> years(Point point, String seed, int latest) {
    int year = number(point.year());
    int wide = year > 1950 ? 1 + Lot.draw("step" + seed, 3) : 2 + Lot.draw("step" + seed, 7);
    int step = Math.clamp(latest - year, 1, wide);
    return around(offsets(seed, (latest - year) / step), k -> Integer.toString(year + k * step));
  }

  private static List<String> around(int[] offsets, IntFunction<String> other) {
    var options = new ArrayList<String>();
    for (int k : offsets) {
      options.add(other.apply(k));
    }
    return options;
  }

  /// -2 -1 1, or -1 1 2, and so on: consecutive but for 0.
  private static int[] offsets(String seed, int mostLater) {
    int earlier = Math.max(earlier(seed), WANTED - Math.max(0, mostLater));
    var offsets = new int[WANTED];
    for (int i = 0; i < WANTED; i++) {
      offsets[i] = i < earlier ? i - earlier : i - earlier + 1;
    }
    return offsets;
  }

  private static int earlier(String seed) {
    return Lot.draw("earlier" + seed, WANTED + 1);
  }

  private static int orLeap(@org.jspecify.annotations.Nullable Integer year) {
    return year == null ? 2000 : year;
  }

  private static int number(@org.jspecify.annotations.Nullable Integer part) {
    return part == null ? 1 : part;
  }
}
