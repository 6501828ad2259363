package memoire.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The date that a page prints above or below its text.
final class PrintedDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:1[5-9]|20)\\d\\d)";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?<d1>"
              + DAY
              + " (?:of )?"
              + MONTH
              + ",? "
              + YEAR
              + ")|(?<d2>"
              + MONTH
              + " "
              + DAY
              + ",? "
              + YEAR
              + ")|(?<d3>"
              + MONTH
              + ",? "
              + YEAR
              + ")|(?<d4>"
              + YEAR
              + "[-/.](\\d\\d)[-/.](\\d\\d))|(?<d5>(\\d\\d?)\\.(\\d\\d?)\\."
              + YEAR
              + "))(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /// What may stand beside a date on its line: label, weekday, time, zone.
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)\\b(?:(?:first |last )?(?:published|posted|updated|created|modified|issued|released)"
              + "(?: on| at)?|embargo(?:ed)?(?: until| till)?|for (?:immediate )?release|not before|date|on|at|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
              + "|\\d{1,2}[:.]\\d\\d(?::\\d\\d)?|[ap]\\.?m\\.?|gmt|utc|[cekjp]?[es]?[dst]?t|local|time"
              + "|hrs?)\\b|[T+]\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?"
              + "|[£$€]\\s?\\d[\\d.,]*|\\b\\d{1,3}\\s?(?:p|c|cents)\\b|[\\s:,.|•·()\\[\\]/–—-]");

  /// What stands before the date of a letter or a release.
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:(?:Done|Given|Dated|Delivered) (?:at|in) )?\\p{Lu}[\\p{L}.'’-]*"
              + "(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|la|le|of|the|am|der|upon|on|sur)){0,4}"
              + "(?:, \\p{Lu}[\\p{L}. ]{1,20})?(?:,? (?:on|the)\\b|,) ?(?=\\S)");

  private static final int FULL = "2024-06-18".length();

  private PrintedDate() {}

  /// The date of a line that says nothing else, such as `Published: Friday, 21 August 2015, 10:30`.
  static Optional<String> alone(String line) {
    var found = DATE.matcher(line);
    if (line.length() > 90 || !found.find()) {
      return Optional.empty();
    }
    var rest = line.substring(0, found.start()) + " " + line.substring(found.end());
    return BESIDE.matcher(rest).replaceAll("").isEmpty()
        ? Optional.of(normal(found))
        : Optional.empty();
  }

  /// The day of a line that names a place beside it, such as `Geneva, 18 June 2024`.
  static Optional<String> placed(String line) {
    var place = PLACE.matcher(line);
    return place.lookingAt()
        ? alone(line.substring(place.end())).filter(date -> date.length() == FULL)
        : Optional.empty();
  }

  /// The first date within a line.
  static Optional<String> within(String line) {
    var found = DATE.matcher(line);
    return found.find() ? Optional.of(normal(found)) : Optional.empty();
  }

  /// Whether a line says that its date is that of a change.
  static boolean isOfChange(String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("updated") || lower.contains("modified");
  }

  /// `2015-08-21`, or `2004-12` where no day is printed.
  private static String normal(Matcher m) {
    if (m.group("d1") != null) {
      return of(m.group(4), month(m.group(3)), m.group(2));
    }
    if (m.group("d2") != null) {
      return of(m.group(8), month(m.group(6)), m.group(7));
    }
    if (m.group("d3") != null) {
      return m.group(11) + "-" + two(month(m.group(10)));
    }
    if (m.group("d4") != null) {
      return of(m.group(13), m.group(14), m.group(15));
    }
    return of(m.group(19), m.group(18), m.group(17));
  }

  private static String of(String year, String month, String day) {
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    return m < 1 || m > 12 || d < 1 || d > 31 ? year : year + "-" + two(month) + "-" + two(day);
  }

  private static String month(String name) {
    return String.valueOf(1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)));
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
