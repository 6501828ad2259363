package memoire.store;

import java.util.Locale;
import memoire.memory.Fsrs7;
import memoire.memory.Weights7;
import memoire.search.Fading;
import memoire.search.Present;

/// How far a memory has faded, as an expression of SQL about `memory m`: the higher, the less
/// likely recall. Null where there is none.
final class Faded {
  /// How many times its stability a memory is old; 0 at least. A product takes a fraction of the
  /// time of `max`.
  private static final String AGE = "((m.last_day < ?) * (? - m.last_day) / m.stability)";

  /// Days since the last review; 0 at least.
  private static final String DAYS = "((m.last_day < ?) * (? - m.last_day))";

  private Faded() {}

  static Condition of(Present present) {
    long today = present.today().toEpochDay();
    return switch (present.fading()) {
      case Fading.ByAge _ -> Condition.of(AGE, today, today);
      case Fading.OfTraces(var weights) ->
          Condition.of(forgotten(weights), today, today, today, today);
    };
  }

  /// The chance of having forgotten, as [Fsrs7#retrievability(double, memoire.memory.DualMemory)]
  /// has it of whole days, term by term; a test compares them.
  private static String forgotten(Weights7 w) {
    var decay =
        "max(%s, min(%s, %s * pow(t.fast, %s)))"
            .formatted(
                number(Fsrs7.LEAST_DECAY),
                number(Fsrs7.GREATEST_DECAY),
                number(w.get(23)),
                number(w.get(33) - 0.3));
    var fastFactor =
        "(exp(min(%s, %s / %s)) - 1)"
            .formatted(number(Fsrs7.MOST_STRETCH), number(-Math.log(w.get(25))), decay);
    var fast = "pow(1 + %s * %s / t.fast, -%s)".formatted(fastFactor, DAYS, decay);
    var slow =
        "pow(1 + %s * exp((m.difficulty - 5) * %s) * %s / t.slow, %s)"
            .formatted(
                number(Math.pow(w.get(26), -1 / w.get(24)) - 1),
                number(w.get(32) - 0.3),
                DAYS,
                number(-w.get(24)));
    var ofFast = "%s * pow(t.fast, %s)".formatted(number(w.get(27)), number(-w.get(29)));
    var ofSlow =
        "%s * pow(t.slow, %s) * exp((m.difficulty - 5) * %s)"
            .formatted(number(w.get(28)), number(w.get(30)), number(w.get(31) - 0.5));
    return "(SELECT 1 - %s - %s * (%s * %s + %s * %s) / (%s + %s) FROM trace t WHERE t.card = m.card)"
        .formatted(
            number(Fsrs7.LEAST_CHANCE),
            number(1 - 2 * Fsrs7.LEAST_CHANCE),
            ofFast,
            fast,
            ofSlow,
            slow,
            ofFast,
            ofSlow);
  }

  /// In parentheses, as it may be negative, and with a point, as two whole numbers would be divided
  /// without a remainder.
  private static String number(double value) {
    return String.format(Locale.ROOT, "(%.17e)", value);
  }
}
