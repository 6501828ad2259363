package memoire.pack;

import java.util.List;
import java.util.stream.Collectors;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.Question;

/// The key of a question as one text, for comparing and naming questions; not for showing.
public final class Keys {
  private static final String JOINT = " | ";

  private Keys() {}

  /// What is right, without what else is offered or accepted. Where the order of the parts means
  /// nothing they are sorted.
  public static String of(Question question) {
    return switch (question.form()) {
      case Form.Choice choice -> choice.answer();
      case Form.Choices choices -> sorted(choices.answers());
      case Form.Bool bool -> String.valueOf(bool.answer());
      case Form.Text text -> text.answer();
      case Form.Numeric number -> number.answer().stripTrailingZeros().toPlainString();
      case Form.Date date -> date.answer().toString();
      case Form.Cloze _ -> firsts(Gaps.of(question.prompt()));
      case Form.Order order -> String.join(JOINT, order.answer());
      case Form.Match match -> sorted(match.answer().stream().map(Keys::joined).toList());
      case Form.Flip flip -> flip.answer();
    };
  }

  private static String joined(Form.Pair pair) {
    return pair.left() + " = " + pair.right();
  }

  private static String sorted(List<String> parts) {
    return parts.stream().sorted().collect(Collectors.joining(JOINT));
  }

  private static String firsts(Gaps gaps) {
    return gaps.gaps().stream().map(Gaps.Gap::answer).collect(Collectors.joining(JOINT));
  }
}
