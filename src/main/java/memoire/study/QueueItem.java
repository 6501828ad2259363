package memoire.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import memoire.memory.CardState;
import memoire.pack.Card;
import memoire.question.QuestionId;

/// A card that may be asked in a session.
///
/// @param pack id of the pack it belongs to
/// @param state where it stands in its schedule when the session begins
/// @param reviews how often it has been answered so far, undone answers and practice not counted
/// @param kin shared by the cards that give each other away; 0 when there are none
/// @param marks what the learner has set about it
/// @param accepted answers, in words, that count as right beside the pack's, by question
public record QueueItem(
    String pack,
    Card card,
    CardState state,
    int reviews,
    long kin,
    Marks marks,
    Map<QuestionId, Set<String>> accepted) {
  public QueueItem {
    accepted = Map.copyOf(accepted);
  }

  /// A card about which the learner has set nothing.
  public QueueItem(String pack, Card card, CardState state, int reviews) {
    this(pack, card, state, reviews, 0, Marks.NONE, Map.of());
  }

  /// What the card is about: the first tag of its first question that has one, or nothing.
  String topic() {
    for (var form : card.forms()) {
      if (!form.tags().isEmpty()) {
        return form.tags().getFirst();
      }
    }
    return "";
  }

  /// This card after an answer.
  QueueItem after(CardState next) {
    return new QueueItem(pack, card, next, reviews + 1, kin, marks, accepted);
  }

  /// This card with other marks.
  QueueItem marked(Marks now) {
    return new QueueItem(pack, card, state, reviews, kin, now, accepted);
  }

  /// This card with questions that were put into other words.
  QueueItem on(Card reworded) {
    return new QueueItem(pack, reworded, state, reviews, kin, marks, accepted);
  }

  /// This card, where an answer counts as right from now on.
  QueueItem accepting(QuestionId question, String answer) {
    var more = new HashMap<>(accepted);
    var answers = new HashSet<>(accepted.getOrDefault(question, Set.of()));
    answers.add(answer);
    more.put(question, Set.copyOf(answers));
    return new QueueItem(pack, card, state, reviews, kin, marks, more);
  }
}
