package memoire.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import memoire.drill.Result;
import memoire.text.Months;

/// Figures of drills in words.
final class Told {
  private static final int DECIMALS = 2;

  private Told() {}

  /// With at most two decimals: `1.75`, `−6`.
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    var rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    var digits = rounded.abs().stripTrailingZeros().toPlainString();
    return rounded.signum() < 0 ? "−" + digits : digits;
  }

  /// The same with a sign where it is not 0.
  static String change(double value) {
    var number = number(value);
    return number.startsWith("−") || number.equals("0") ? number : "+" + number;
  }

  /// As `1.75 of 5`.
  static String of(double some, double all) {
    return number(some) + " of " + number(all);
  }

  /// A share as `35 %`, also below 0.
  static String percent(double share) {
    long whole = Math.round(100 * share);
    return (whole < 0 ? "−" + -whole : String.valueOf(whole)) + " %";
  }

  /// A change of a share as `+25 points`.
  static String points(double change) {
    long whole = Math.round(100 * change);
    var sign = whole > 0 ? "+" : whole < 0 ? "−" : "";
    return sign + Math.abs(whole) + (Math.abs(whole) == 1 ? " point" : " points");
  }

  /// As `26 November 2026, 09:05`.
  static String when(Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    return local.getDayOfMonth()
        + " "
        + Months.name(local.getMonthValue())
        + " "
        + local.getYear()
        + ", "
        + twoDigits(local.getHour())
        + ":"
        + twoDigits(local.getMinute());
  }

  /// As `2026-11-26`.
  static String day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate().toString();
  }

  /// What a sitting is called.
  static String name(long number, String title) {
    return title.isBlank() ? "Drill " + number : "Drill " + number + ": " + title;
  }

  /// Whether a report may say what would have been right.
  static boolean showsKeys(Result result) {
    return result.paper().terms().showing().tellsKeys();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
