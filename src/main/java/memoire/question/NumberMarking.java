package memoire.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks a typed number, with or without its unit.
final class NumberMarking {
  private static final double NEARLY = 0.9;
  private static final double OTHER_UNIT = 0.5;

  /// Powers of ten beyond these are not computed with.
  private static final int GREATEST_SCALE = 1000;

  private NumberMarking() {}

  static Verdict mark(Form.Numeric key, String typed, Asked asked) {
    String expected = Expected.of(key);
    var english = said(Phrase.of(typed));
    if (english == null) {
      return Verdicts.wrong(typed, expected, notANumber(typed, expected));
    }
    if (isEqual(key, english.value())) {
      return markUnit(key, english, typed, asked);
    }
    var continental = said(Phrase.of(typed, Numerals.Habit.CONTINENTAL));
    if (continental != null && isEqual(key, continental.value())) {
      return isPlainlyGrouped(continental.value())
          ? markUnit(key, continental, typed, asked)
          : Verdicts.nearly(
              NEARLY, typed, expected, ambiguous(typed, english.value(), continental.value()));
    }
    return Verdicts.wrong(typed, expected, differenceOf(key.answer(), english.value(), expected));
  }

  /// A number and the words around it.
  private record Said(BigDecimal value, List<Token> rest) {}

  private static @Nullable Said said(Phrase phrase) {
    var numbers = phrase.numbers();
    var rest = new ArrayList<Token>();
    boolean isFraction = false;
    for (var token : phrase.besidesNumbers().tokens()) {
      boolean isSlash = token.canonical().equals("</>");
      isFraction |= isSlash;
      if (!isSlash && !Meanings.isFiller(token.canonical())) {
        rest.add(token);
      }
    }
    if (numbers.size() == 2 && isFraction && numbers.get(1).signum() != 0) {
      return new Said(numbers.get(0).divide(numbers.get(1), MathContext.DECIMAL64), rest);
    }
    return numbers.size() == 1 ? new Said(numbers.getFirst(), rest) : null;
  }

  private static boolean isEqual(Form.Numeric key, BigDecimal said) {
    var scale = keyUnit(key).scale();
    return isWithin(key, said)
        || (scale.compareTo(BigDecimal.ONE) != 0
            && isWithin(key, said.divide(scale, MathContext.DECIMAL128)));
  }

  private static boolean isWithin(Form.Numeric key, BigDecimal said) {
    var answer = key.answer();
    if (answer.compareTo(said) == 0) {
      return true;
    }
    return isModest(answer)
        && isModest(said)
        && isModest(key.tolerance())
        && answer.subtract(said).abs().compareTo(key.tolerance()) <= 0;
  }

  private static boolean isModest(BigDecimal value) {
    return Math.abs((long) value.scale()) <= GREATEST_SCALE && value.precision() <= GREATEST_SCALE;
  }

  /// The unit of a key, `million dollars` being dollars counted by the million.
  private record Unit(BigDecimal scale, List<Token> tokens) {}

  private static Unit keyUnit(Form.Numeric key) {
    String unit = key.unit();
    var phrase = Phrase.of("1 " + (unit == null ? "" : unit));
    var scale = phrase.soleNumber();
    return new Unit(
        scale == null || scale.signum() == 0 ? BigDecimal.ONE : scale,
        phrase.besidesNumbers().tokens());
  }

  private static Verdict markUnit(Form.Numeric key, Said said, String typed, Asked asked) {
    var unit = keyUnit(key).tokens();
    if (said.rest().isEmpty() || asked.says(without(said.rest(), unit))) {
      return Verdicts.RIGHT;
    }
    String expected = Expected.of(key);
    if (Typos.between(unit, said.rest()) > 0) {
      return Verdicts.nearly(
          NEARLY, typed, expected, "The unit is misspelled: the answer is " + expected + ".");
    }
    return key.unit() == null
        ? Verdicts.nearly(
            NEARLY,
            typed,
            expected,
            "The number is right; %s was not asked for.".formatted(words(said.rest())))
        : Verdicts.partly(
            OTHER_UNIT,
            typed,
            expected,
            "The number is right, the unit is not: the answer is " + expected + ".");
  }

  private static List<Token> without(List<Token> tokens, List<Token> known) {
    var names = known.stream().map(token -> Asked.singular(token.canonical())).toList();
    return tokens.stream()
        .filter(token -> !names.contains(Asked.singular(token.canonical())))
        .toList();
  }

  private static String words(List<Token> tokens) {
    var words = new StringBuilder();
    for (var token : tokens) {
      String word =
          switch (token) {
            case Token.Word w -> w.raw();
            case Token.Sign sign -> sign.name();
            case Token.Figure number -> number.value().toPlainString();
          };
      words.append(words.isEmpty() ? "" : " ").append(word);
    }
    return Verdicts.quoted(words.toString());
  }

  /// `500.000` can hardly mean five hundred.
  static boolean isPlainlyGrouped(BigDecimal value) {
    return value.scale() <= 0 && value.stripTrailingZeros().scale() <= -3;
  }

  static String ambiguous(String typed, BigDecimal english, BigDecimal continental) {
    return "%s can be read as %s or as %s; write large numbers without full stops."
        .formatted(Verdicts.quoted(typed), Expected.number(continental), Expected.number(english));
  }

  private static String notANumber(String typed, String expected) {
    return Phrase.of(typed).numbers().isEmpty()
        ? "%s is no number: the answer is %s.".formatted(Verdicts.quoted(typed), expected)
        : "One number was asked for: the answer is %s.".formatted(expected);
  }

  /// How a wrong number differs from the right one, in a sentence.
  static String differenceOf(BigDecimal answer, BigDecimal said, String expected) {
    if (isModest(answer) && isModest(said)) {
      var plain = answer.stripTrailingZeros();
      var given = said.stripTrailingZeros();
      if (plain.signum() != 0 && plain.compareTo(given.negate()) == 0) {
        return "The sign is wrong: the answer is %s.".formatted(expected);
      }
      int zeros = plain.scale() - given.scale();
      if (zeros != 0 && plain.unscaledValue().equals(given.unscaledValue())) {
        return "The digits are right, the magnitude is not (%s too %s): the answer is %s."
            .formatted(times(Math.abs(zeros)), zeros > 0 ? "large" : "small", expected);
      }
    }
    return "The number is wrong: the answer is %s.".formatted(expected);
  }

  private static String times(int zeros) {
    return zeros > 12 ? "many times" : Expected.number(BigDecimal.TEN.pow(zeros)) + " times";
  }
}
