package memoire.plot;

import java.time.Duration;

/// Figures as they are read.
public final class Words {
  private Words() {}

  /// With commas: `12,345`.
  public static String number(long value) {
    var digits = new StringBuilder(Long.toString(value));
    for (int i = digits.length() - 3; i > (value < 0 ? 1 : 0); i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  /// A number with its noun: `1 card`, `3,000 cards`.
  public static String count(long count, String noun) {
    return number(count) + " " + (count == 1 ? noun : noun + "s");
  }

  /// A share from 0 to 1 as `82 %`.
  public static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /// A length of time in its two largest units: `3 h 20 min`, `12 min`, `4.2 s`.
  public static String time(Duration time) {
    long millis = time.toMillis();
    if (millis < 10_000) {
      return millis / 1000 + "." + millis % 1000 / 100 + " s";
    }
    long seconds = (millis + 500) / 1000;
    if (seconds < 120) {
      return seconds + " s";
    }
    long minutes = (seconds + 30) / 60;
    if (minutes < 120) {
      return minutes + " min";
    }
    return minutes < 6000
        ? minutes / 60 + " h " + minutes % 60 + " min"
        : number((minutes + 30) / 60) + " h";
  }

  /// To one decimal, without a needless zero: `4.2`, `17`.
  public static String decimal(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 || Math.abs(tenths) >= 1000
        ? number(Math.round(value))
        : tenths / 10 + "." + Math.abs(tenths % 10);
  }
}
