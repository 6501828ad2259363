package memoire.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The key of a question in words, as feedback shows it.
public final class Expected {
  /// Numbers with more digits are written with an exponent.
  private static final int MOST_DIGITS = 40;

  private Expected() {}

  public static String of(Question question) {
    return switch (question.form()) {
      case Form.Cloze _ -> cloze(question.prompt());
      case Form.Choice choice -> choice.answer();
      case Form.Choices choices -> list(choices.answers());
      case Form.Bool bool -> bool.answer() ? "true" : "false";
      case Form.Text text -> text.answer();
      case Form.Numeric number -> of(number);
      case Form.Date date -> DateWords.of(date.answer());
      case Form.Order order -> String.join(" → ", order.answer());
      case Form.Match match ->
          list(match.answer().stream().map(pair -> pair.left() + " – " + pair.right()).toList());
      case Form.Flip flip -> flip.answer();
    };
  }

  static String of(Form.Numeric key) {
    String number = number(key.answer());
    String unit = key.unit();
    if (unit == null || unit.isBlank()) {
      return number;
    }
    return unit.equals("%") ? number + unit : number + " " + unit;
  }

  /// A number with its digits in groups of three, `1,234,567.89`.
  static String number(BigDecimal value) {
    if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
      return value.toString();
    }
    String plain = value.toPlainString();
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    int start = plain.startsWith("-") ? 1 : 0;
    var out = new StringBuilder(plain);
    for (int i = end - 3; i > start; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }

  private static String cloze(String prompt) {
    var answers = new ArrayList<String>();
    for (var gap : Gaps.of(prompt).gaps()) {
      answers.add(gap.answer());
    }
    return list(answers);
  }

  private static String list(List<String> parts) {
    return String.join("; ", parts);
  }
}
