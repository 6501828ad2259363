package memoire.distractor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import memoire.fact.Numbers;
import memoire.wording.Wording;

/// Wrong numbers beside the right one: of the same size, as round as it, and printed like it.
public final class CountOptions {
  private static final int WANTED = 3;
  private static final int SMALL = 20;

  private CountOptions() {}

  /// Three wrong numbers in ascending order; none for numbers that cannot be varied.
  ///
  /// @param printed the right number as the source prints it
  public static List<String> of(String printed, BigDecimal value, String seed) {
    var parts = printed.split(" ", 2);
    var number = Numbers.value(parts[0]);
    if (number.isEmpty() || value.signum() <= 0) {
      return List.of();
    }
    var scale = parts.length > 1 ? " " + parts[1] : "";
    var options = new ArrayList<String>();
    for (var other : others(number.get(), seed)) {
      options.add(print(other, parts[0]) + scale);
    }
    return options;
  }

  private static List<BigDecimal> others(BigDecimal number, String seed) {
    boolean small =
        number.stripTrailingZeros().scale() <= 0
            && number.compareTo(BigDecimal.valueOf(SMALL)) <= 0;
    var step = small ? BigDecimal.ONE : step(number, seed);
    var lowest = small ? BigDecimal.TWO : step;
    int room = number.subtract(lowest).divide(step, 0, RoundingMode.DOWN).intValue();
    int first = -Math.clamp(room, 0, Lot.draw("earlier" + seed, WANTED + 1));
    var others = new TreeSet<BigDecimal>();
    for (int k = first; others.size() < WANTED; k++) {
      if (k != 0) {
        others.add(number.add(step.multiply(BigDecimal.valueOf(k))));
      }
    }
    return List.copyOf(others);
  }

  /// About a tenth to a third of the number, as round as the number itself.
  private static BigDecimal step(BigDecimal number, String seed) {
    var unit = BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
    var part =
        number.multiply(BigDecimal.valueOf(10L + Lot.draw("step" + seed, 20))).movePointLeft(2);
    var steps = part.divide(unit, 0, RoundingMode.HALF_UP).max(BigDecimal.ONE);
    return steps.multiply(unit);
  }

  private static String print(BigDecimal value, String like) {
    boolean words = !Character.isDigit(like.charAt(0));
    boolean small = value.compareTo(BigDecimal.valueOf(SMALL)) <= 0;
    if (words && small) {
      var word = Numbers.inWords(value.intValue());
      return Character.isUpperCase(like.charAt(0)) ? Wording.capitalised(word) : word;
    }
    var format =
        new DecimalFormat(
            like.contains(",") ? "#,##0.###" : "0.###",
            DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(value);
  }
}
