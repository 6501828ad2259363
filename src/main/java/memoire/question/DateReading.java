package memoire.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import memoire.question.PartialDate.Point;
import org.jspecify.annotations.Nullable;

/// Dates as people type them: `2021-05-23`, `23 May 2021`, `May 23rd, 2021`, `23/05/2021`, `26–27
/// August 2025`, `August 26 to 27`. Only English month names; years have four digits.
final class DateReading {
  /// Longer texts are no dates.
  private static final int LONGEST = 80;

  private static final Set<String> SILENT =
      Set.of(
          "of",
          "the",
          "in",
          "on",
          "from",
          "between",
          "year",
          "during",
          "since",
          "st",
          "nd",
          "rd",
          "th",
          "ad",
          "ce",
          "mon",
          "monday",
          "tue",
          "tues",
          "tuesday",
          "wed",
          "wednesday",
          "thu",
          "thurs",
          "thursday",
          "fri",
          "friday",
          "sat",
          "saturday",
          "sun",
          "sunday");

  private static final Set<String> UNTIL = Set.of("to", "until", "till", "through", "and");

  private DateReading() {}

  /// The dates a text may mean: none, one, or two when day and month could be either way round.
  static List<PartialDate> of(String text) {
    String plain = Folding.plain(text.strip());
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return List.of();
    }
    var inNotation = PartialDate.parse(plain);
    if (inNotation.isPresent()) {
      return List.of(inNotation.get());
    }
    return isNumeric(plain) ? numeric(plain) : inWords(plain);
  }

  /// Whether a text looks like a date whose year has two digits, as in `23/05/21`.
  static boolean hasShortYear(String text) {
    String plain = Folding.plain(text.strip());
    if (plain.length() > LONGEST || !isNumeric(plain)) {
      return false;
    }
    var parts = numbers(plain);
    return parts.size() == 3 && parts.stream().allMatch(part -> part.length() <= 2);
  }

  private static boolean isNumeric(String plain) {
    return plain.chars().allMatch(c -> (c >= '0' && c <= '9') || "-/. ".indexOf(c) >= 0);
  }

  private static List<PartialDate> numeric(String plain) {
    var parts = numbers(plain);
    if (parts.size() == 3) {
      return threeNumbers(parts, plain.indexOf('.') >= 0);
    }
    if (parts.size() == 4 && isYear(parts.get(0))) {
      // 2025-08-26/27
      return both(
          point(parts.get(0), parts.get(1), parts.get(2)),
          point(parts.get(0), parts.get(1), parts.get(3)));
    }
    if (parts.size() == 6 && isYear(parts.get(0)) && isYear(parts.get(3))) {
      return both(
          point(parts.get(0), parts.get(1), parts.get(2)),
          point(parts.get(3), parts.get(4), parts.get(5)));
    }
    if (parts.size() == 2 && isYear(parts.get(0)) && isYear(parts.get(1))) {
      return both(point(parts.get(0), null, null), point(parts.get(1), null, null));
    }
    if (parts.size() == 2 && isYear(parts.get(0))) {
      return one(point(parts.get(0), parts.get(1), null));
    }
    return parts.size() == 2 && isYear(parts.get(1))
        ? one(point(parts.get(1), parts.get(0), null))
        : List.of();
  }

  /// The order of day and month is known when one of them is above 12, when they are equal, or when
  /// full stops stand between them.
  private static List<PartialDate> threeNumbers(List<String> parts, boolean isDotted) {
    if (isYear(parts.get(0))) {
      return one(point(parts.get(0), parts.get(1), parts.get(2)));
    }
    if (!isYear(parts.get(2))) {
      return List.of();
    }
    var dates = new ArrayList<>(one(point(parts.get(2), parts.get(1), parts.get(0))));
    if (!isDotted || dates.isEmpty()) {
      for (var date : one(point(parts.get(2), parts.get(0), parts.get(1)))) {
        if (!dates.contains(date)) {
          dates.add(date);
        }
      }
    }
    return dates;
  }

  private static List<String> numbers(String plain) {
    var found = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || !Numerals.isDigit(plain.charAt(i))) {
        if (i > start) {
          found.add(plain.substring(start, i));
        }
        start = i + 1;
      }
    }
    return found;
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4;
  }

  private static @Nullable Point point(String year, @Nullable String month, @Nullable String day) {
    return PartialDates.point(number(year), number(month), number(day)).orElse(null);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    if (digits == null) {
      return null;
    }
    return digits.length() > 4 ? Integer.valueOf(0) : Integer.valueOf(digits);
  }

  private static List<PartialDate> one(@Nullable Point point) {
    return point == null ? List.of() : List.of(new PartialDate(point, null));
  }

  private static List<PartialDate> both(@Nullable Point start, @Nullable Point end) {
    return start == null || end == null ? List.of() : List.of(new PartialDate(start, end));
  }

  /// What one side of a range, or a date that is no range, says.
  private static final class Side {
    @Nullable Integer year;
    @Nullable Integer month;
    @Nullable Integer day;

    /// Takes a number or a month; false when there is no room for it.
    boolean takeMonth(int value) {
      boolean isFree = month == null;
      month = isFree ? Integer.valueOf(value) : month;
      return isFree;
    }

    boolean takeNumber(int value, int digits) {
      if (digits == 4 && year == null) {
        year = value;
        return true;
      }
      boolean isDay = digits <= 2 && value >= 1 && value <= 31 && day == null;
      day = isDay ? Integer.valueOf(value) : day;
      return isDay;
    }

    void inherit(Side other) {
      boolean needsMonth = month == null && (day != null || year == null);
      month = needsMonth ? other.month : month;
      year = year == null ? other.year : year;
    }

    @Nullable Point point() {
      return year == null && month == null
          ? null
          : PartialDates.point(year, month, day).orElse(null);
    }
  }

  private static List<PartialDate> inWords(String plain) {
    var left = new Side();
    Side right = null;
    boolean hasMonth = false;
    int at = 0;
    while (at < plain.length()) {
      char c = plain.charAt(at);
      Side side = right == null ? left : right;
      int end = runEnd(plain, at);
      if (Numerals.isDigit(c)) {
        if (end - at > 4
            || !side.takeNumber(Integer.parseInt(plain.substring(at, end)), end - at)) {
          return List.of();
        }
      } else if (Character.isLetter(c)) {
        String word = Folding.word(plain.substring(at, end));
        int month = DateWords.monthNamed(word);
        hasMonth |= month > 0;
        if (UNTIL.contains(word) && right == null) {
          right = new Side();
        } else if (month > 0 ? !side.takeMonth(month) : !takeWord(side, word)) {
          return List.of();
        }
      } else if (c == '-' && isWithinNumber(plain, at)) {
        at++;
        continue;
      } else if ((c == '-' || c == '/') && right == null) {
        right = new Side();
      } else if (" ,.".indexOf(c) < 0) {
        return List.of();
      }
      at = end;
    }
    return hasMonth || left.year != null ? dates(left, right) : List.of();
  }

  /// The hyphen of `twenty-third`.
  private static boolean isWithinNumber(String plain, int hyphen) {
    int start = hyphen;
    while (start > 0 && Character.isLetter(plain.charAt(start - 1))) {
      start--;
    }
    String word = Folding.word(plain.substring(start, hyphen));
    return word.equals("twenty") || word.equals("thirty");
  }

  /// Words that say nothing, and days in words: `the ninth of August`.
  private static boolean takeWord(Side side, String word) {
    if (SILENT.contains(word)) {
      return true;
    }
    var pieces = Scan.pieces(word, Numerals.Habit.ENGLISH);
    var read = NumberWords.at(pieces, 0);
    if (read == null || read.end() != pieces.size() || read.value().scale() > 0) {
      return false;
    }
    int value = read.value().min(java.math.BigDecimal.valueOf(99)).intValue();
    if (side.day != null && side.day % 10 == 0 && value < 10) {
      side.day += value;
      return side.day <= 31;
    }
    return side.takeNumber(value, 2);
  }

  private static List<PartialDate> dates(Side left, @Nullable Side right) {
    if (right == null) {
      return one(left.point());
    }
    right.inherit(left);
    left.inherit(right);
    return both(left.point(), right.point());
  }

  private static int runEnd(String text, int start) {
    boolean isDigit = Numerals.isDigit(text.charAt(start));
    boolean isLetter = Character.isLetter(text.charAt(start));
    int end = start + 1;
    while (end < text.length()
        && (isDigit
            ? Numerals.isDigit(text.charAt(end))
            : isLetter && Character.isLetter(text.charAt(end)))) {
      end++;
    }
    return end;
  }
}
