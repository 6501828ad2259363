package memoire.question;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Numbers written in digits: `500,000`, `1.5`, `1,5`, `1'234'567`, `12.345,67`.
final class Numerals {
  /// More digits are no number that anybody knows by heart; they are compared as text.
  private static final int MOST_DIGITS = 40;

  private Numerals() {}

  /// How a single dot or comma before three digits is read.
  enum Habit {
    /// `1,234` is above a thousand and `1.234` is not.
    ENGLISH,
    /// The other way round.
    CONTINENTAL
  }

  /// Where the numeral that begins at `start` (a digit) ends: digits, with single separators
  /// between them. A space separates only groups of three.
  static int end(String text, int start) {
    int end = digitsEnd(text, start);
    while (end + 1 < text.length() && isDigit(text.charAt(end + 1))) {
      char separator = text.charAt(end);
      int next = digitsEnd(text, end + 1);
      boolean isGroup = next - end - 1 == 3;
      boolean isSpaced = separator == ' ' && isGroup && spacedSoFar(text, start, end);
      if (separator != '.' && separator != ',' && !(separator == '\'' && isGroup) && !isSpaced) {
        break;
      }
      end = next;
    }
    return end;
  }

  /// Whether what was read so far may be the first groups of a numeral written with spaces.
  private static boolean spacedSoFar(String text, int start, int end) {
    int space = text.lastIndexOf(' ', end - 1);
    int groupStart = Math.max(start, space + 1);
    int length = end - groupStart;
    boolean isFirst = groupStart == start;
    return text.charAt(start) != '0'
        && (isFirst ? length <= 3 : length == 3)
        && digitsEnd(text, groupStart) == end;
  }

  /// The value of a numeral, or null when its separators make no sense (`1.2.3`) or it is too long.
  static @Nullable BigDecimal value(String numeral, Habit habit) {
    if (numeral.length() > 2 * MOST_DIGITS) {
      return null;
    }
    String text = numeral.replace(" ", "").replace("'", "");
    int dots = count(text, '.');
    int commas = count(text, ',');
    if (dots > 0 && commas > 0) {
      return mixed(text, dots, commas);
    }
    if (dots + commas == 0) {
      return decimal(text);
    }
    char separator = dots > 0 ? '.' : ',';
    boolean couldGroup = isGrouped(text, separator);
    boolean groups =
        dots + commas > 1 || (couldGroup && (separator == ',') == (habit == Habit.ENGLISH));
    if (groups) {
      return couldGroup ? decimal(text.replace(String.valueOf(separator), "")) : null;
    }
    return decimal(text.replace(',', '.'));
  }

  /// Whether a dot or a comma in it could be read in two ways.
  static boolean isAmbiguous(String numeral) {
    var english = value(numeral, Habit.ENGLISH);
    var continental = value(numeral, Habit.CONTINENTAL);
    return english != null && continental != null && english.compareTo(continental) != 0;
  }

  private static @Nullable BigDecimal mixed(String text, int dots, int commas) {
    char point = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    char group = point == '.' ? ',' : '.';
    if ((point == '.' ? dots : commas) != 1) {
      return null;
    }
    int at = text.indexOf(point);
    String whole = text.substring(0, at);
    return isGrouped(whole, group)
        ? decimal(whole.replace(String.valueOf(group), "") + "." + text.substring(at + 1))
        : null;
  }

  private static boolean isGrouped(String text, char separator) {
    int from = text.indexOf(separator);
    if (from < 1 || from > 3 || text.charAt(0) == '0') {
      return false;
    }
    while (from >= 0) {
      int next = text.indexOf(separator, from + 1);
      int end = next < 0 ? text.length() : next;
      if (end - from != 4) {
        return false;
      }
      from = next;
    }
    return true;
  }

  private static @Nullable BigDecimal decimal(String text) {
    boolean isCode = text.length() > 2 && text.charAt(0) == '0' && text.charAt(1) != '.';
    return isCode || text.length() > MOST_DIGITS ? null : new BigDecimal(text);
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == c ? 1 : 0;
    }
    return count;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
