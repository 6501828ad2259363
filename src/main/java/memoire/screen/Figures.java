package memoire.screen;

import java.util.Locale;
import memoire.drill.Crediting;
import memoire.drill.Scheme;
import memoire.drill.Showing;

/// Marks and terms of papers in words.
final class Figures {
  private Figures() {}

  /// Marks to at most two decimals, as `24`, `0.33`, `-1.5`.
  static String number(double value) {
    var text = String.format(Locale.ROOT, "%.2f", value);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    var cut = text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    return cut.equals("-0") ? "0" : cut.replace('-', '−');
  }

  /// As `0.5 of 1 mark`, `24 of 40 marks`.
  static String marks(double mark, double best) {
    return number(mark) + " of " + number(best) + (best == 1 ? " mark" : " marks");
  }

  /// As `1 point`, `2.5 points`.
  static String points(double points) {
    return number(points) + (points == 1 ? " point" : " points");
  }

  /// A share from 0 to 1 as `62 %`; negative where wrong answers cost more than right ones earned.
  static String percent(double share) {
    return (share < -0.005 ? "−" : "") + Math.round(100 * Math.abs(share)) + " %";
  }

  /// How answers are marked, in a few cells.
  static String scheme(Scheme scheme) {
    return switch (scheme) {
      case Scheme.Plain _ -> "plain";
      case Scheme.Negative(double share) -> "wrong costs " + fraction(share);
      case Scheme.ForGuessing _ -> "against guessing";
      case Scheme.ByCertainty _ -> "by how sure you are";
    };
  }

  static String crediting(Crediting crediting) {
    return switch (crediting) {
      case PER_PART -> "by parts";
      case ALL_OR_NOTHING -> "all or nothing";
      case RIGHT_MINUS_WRONG -> "right less wrong";
    };
  }

  static String showing(Showing showing) {
    return switch (showing) {
      case AT_ONCE -> "at once";
      case AT_END -> "at the end";
      case NEVER, SEALED -> "never";
    };
  }

  private static String fraction(double share) {
    if (share == 1) {
      return "all";
    }
    long parts = Math.round(1 / share);
    return Math.abs(share - 1.0 / parts) < 0.005 ? "1/" + parts : Math.round(100 * share) + " %";
  }
}
