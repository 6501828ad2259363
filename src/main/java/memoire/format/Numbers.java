package memoire.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Numbers out of untrusted digits: `1e999999999` is short to write and endless to print.
public final class Numbers {
  private Numbers() {}

  /// The number as it is written out in full (never with an exponent), or null when that takes more
  /// digits than allowed before or after the point.
  public static @Nullable BigDecimal parse(String digits, int mostDigits) {
    if (digits.length() > 2 * mostDigits) {
      return null;
    }
    try {
      var number = new BigDecimal(digits);
      long before = (long) number.precision() - number.scale();
      if (before > mostDigits || number.scale() > mostDigits) {
        return null;
      }
      return number.scale() < 0 ? number.setScale(0) : number;
    } catch (NumberFormatException _) {
      return null;
    }
  }
}
