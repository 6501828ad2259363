package memoire.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /// What else is right beside the key: further answers; of a number, how far off one may be (`±
  /// 5`).
  public static Set<String> accepted(Question question) {
    return switch (question.form()) {
      case Form.Text text -> Set.copyOf(text.accept());
      case Form.Cloze cloze -> {
        var all = new HashSet<>(cloze.accept());
        Gaps.of(question.prompt()).gaps().forEach(gap -> all.addAll(gap.accept()));
        yield Set.copyOf(all);
      }
      case Form.Numeric number ->
          Set.of("± " + number.tolerance().stripTrailingZeros().toPlainString());
      case Form.Choice _,
          Form.Choices _,
          Form.Bool _,
          Form.Date _,
          Form.Order _,
          Form.Match _,
          Form.Flip _ ->
          Set.of();
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
