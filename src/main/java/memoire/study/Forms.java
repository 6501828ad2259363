package memoire.study;

import java.util.ArrayList;
import java.util.List;
import memoire.memory.CardState;
import memoire.question.Question;
import memoire.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// The choice of the form in which a card is asked: what the memory can bear. Recognition while it
/// is weak, recall when it is strong, and never the same form twice running when there is another.
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
    return turn(suited.isEmpty() ? others : suited, item, seed);
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
