package memoire.format.gift;

import java.math.BigDecimal;
import memoire.format.Import;
import memoire.format.Lines;
import memoire.format.Numbers;
import memoire.question.Form;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// The one number of ours out of the numbers of a question.
final class NumberMaking {
  private static final int MOST_DIGITS = 64;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Import into;
  private final Lines places;

  NumberMaking(Import into, Lines places) {
    this.into = into;
    this.places = places;
  }

  record Made(Form.Numeric form, Key.Range range) {}

  /// The first number that is wholly right; null when there is none, which has been told.
  @Nullable Made best(Key.Numbers numbers, Position at) {
    Made best = null;
    for (var range : numbers.ranges()) {
      var where = places.position(range.at());
      if (range.weight() <= 0) {
        into.tell(GiftFlaw.FEEDBACK, where, range.number());
      } else if (best != null || range.weight() < Weight.WHOLE) {
        into.tell(GiftFlaw.MORE_NUMBERS, where, said(range));
      } else {
        var form = form(range, where);
        if (form == null) {
          return null;
        }
        best = new Made(form, range);
      }
    }
    if (best == null) {
      into.tell(GiftFlaw.NO_RIGHT, at);
    } else if (!numbers.otherwise().isBlank()) {
      into.tell(GiftFlaw.FEEDBACK, at, "*");
    }
    return best;
  }

  private static String said(Key.Range range) {
    var tolerance = range.tolerance();
    return range.isFromTo()
        ? range.number() + tolerance
        : range.number() + (tolerance.equals("0") ? "" : ":" + tolerance);
  }

  Form.@Nullable Numeric form(Key.Range range, Position at) {
    var number = number(range.number(), at);
    if (number == null) {
      return null;
    }
    if (range.isFromTo()) {
      var end = number(range.end(), at);
      return end == null ? null : between(number.min(end), number.max(end));
    }
    var tolerance = Numbers.parse(range.tolerance().replace(',', '.'), MOST_DIGITS);
    if (tolerance == null || tolerance.signum() < 0) {
      into.tell(GiftFlaw.BAD_TOLERANCE, at, range.tolerance());
      return null;
    }
    return new Form.Numeric(number, tolerance.signum() == 0 ? BigDecimal.ZERO : tolerance, null);
  }

  private static Form.Numeric between(BigDecimal low, BigDecimal high) {
    return new Form.Numeric(shortened(low.add(high)), shortened(high.subtract(low)), null);
  }

  private static BigDecimal shortened(BigDecimal twice) {
    var half = twice.divide(TWO).stripTrailingZeros();
    return half.scale() < 0 ? half.setScale(0) : half;
  }

  private @Nullable BigDecimal number(String written, Position at) {
    var number = Numbers.parse(written, MOST_DIGITS);
    if (number == null && isWithComma(written)) {
      number = Numbers.parse(written.replace(',', '.'), MOST_DIGITS);
      if (number != null) {
        into.tell(GiftFlaw.COMMA, at, written);
      }
    }
    if (number == null) {
      into.tell(written.equals("*") ? GiftFlaw.ANY_ANSWER : GiftFlaw.NOT_A_NUMBER, at, written);
    }
    return number;
  }

  private static boolean isWithComma(String written) {
    int comma = written.indexOf(',');
    return comma > 0 && written.indexOf(',', comma + 1) < 0 && written.indexOf('.') < 0;
  }
}
