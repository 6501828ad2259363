package memoire.question;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// The answers that the questions of a pack know.
public final class KnownAnswers {
  private KnownAnswers() {}

  /// Every key, accepted wording and option, in the order of the questions.
  public static Set<String> of(Collection<Question> questions) {
    var keys = new LinkedHashSet<String>();
    for (var question : questions) {
      switch (question.form()) {
        case Form.Choice choice -> {
          keys.add(choice.answer());
          keys.addAll(choice.distractors());
        }
        case Form.Choices choices -> {
          keys.addAll(choices.answers());
          keys.addAll(choices.distractors());
        }
        case Form.Text text -> {
          keys.add(text.answer());
          keys.addAll(text.accept());
        }
        case Form.Cloze cloze -> {
          for (var gap : Gaps.of(question.prompt()).gaps()) {
            keys.add(gap.answer());
            keys.addAll(gap.accept());
          }
          keys.addAll(cloze.accept());
        }
        case Form.Order order -> keys.addAll(order.answer());
        case Form.Match match ->
            match
                .answer()
                .forEach(pair -> {
                  keys.add(pair.left());
                  keys.add(pair.right());
                });
        case Form.Bool _, Form.Numeric _, Form.Date _, Form.Flip _ -> {}
      }
    }
    return keys;
  }
}
