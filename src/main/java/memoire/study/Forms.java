package memoire.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import memoire.memory.CardState;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// The choice of the form in which a card is asked: what the memory can bear. Recognition while it
/// is weak, recall when it is strong, and not the same form twice running when there is another
/// that suits. In learning steps what suits goes before change: recall there takes twice the time,
/// and where time is short fewer cards are learned for it.
final class Forms {
  private Forms() {}

  /// @param last the form it was asked in last in this session, or null
  static Question choose(
      QueueItem item, @Nullable QuestionId last, double recallFromDays, long seed) {
    boolean isWeak = !isStrong(item.state(), recallFromDays);
    var others = new ArrayList<Question>();
    var suited = new ArrayList<Question>();
    for (var form : item.card().forms()) {
      if (!form.id().equals(last)) {
        others.add(form);
        if (form.form().isRecognition() == isWeak) {
          suited.add(form);
        }
      }
    }
    if (suited.isEmpty() && isInSteps(item.state())) {
      return turn(suited(item, isWeak), item, seed);
    }
    return turn(suited.isEmpty() ? others : suited, item, seed);
  }

  /// The form that is harder to answer than this one, or easier, by one degree; empty when there is
  /// none. The harder of two is the one that shows less of the answer.
  static Optional<Question> next(QueueItem item, Question now, boolean harder) {
    var order = Comparator.comparingInt(Forms::difficulty);
    int here = difficulty(now);
    return harder
        ? item.card().forms().stream().filter(form -> difficulty(form) > here).min(order)
        : item.card().forms().stream().filter(form -> difficulty(form) < here).max(order);
  }

  /// A degree from 0, rising with how much has to be recalled.
  private static int difficulty(Question question) {
    return switch (question.form()) {
      case Form.Bool _ -> 0;
      case Form.Choice _ -> 1;
      case Form.Choices _, Form.Match _, Form.Order _ -> 2;
      case Form.Flip _ -> 3;
      case Form.Cloze _ -> 4;
      case Form.Date _, Form.Numeric _ -> 5;
      case Form.Text _ -> 6;
    };
  }

  /// The forms that a memory can bear, or all when there is none.
  private static List<Question> suited(QueueItem item, boolean isWeak) {
    var forms = item.card().forms();
    var suited = forms.stream().filter(form -> form.form().isRecognition() == isWeak).toList();
    return suited.isEmpty() ? forms : suited;
  }

  private static boolean isInSteps(CardState state) {
    return state instanceof CardState.Learning || state instanceof CardState.Relearning;
  }

  private static boolean isStrong(CardState state, double recallFromDays) {
    return state instanceof CardState.Reviewing reviewing
        && reviewing.memory().stability() >= recallFromDays;
  }

  /// Each form in its turn: counting on with the reviews also changes it from session to session.
  private static Question turn(List<Question> forms, QueueItem item, long seed) {
    if (forms.isEmpty()) {
      return item.card().forms().getFirst();
    }
    long start = Seeds.of(seed, item.card().id().value());
    long turn = Long.remainderUnsigned(start, forms.size()) + item.reviews();
    return forms.get((int) (turn % forms.size()));
  }
}
