package memoire.screen;

import memoire.question.Question;
import memoire.study.Marks;
import memoire.study.Picked;
import memoire.study.QueueItem;

/// A card in a list.
///
/// @param isEdited whether one of its questions is in the learner's own words
/// @param isLeech whether it was forgotten so often that repeating does not help
public record ListedCard(QueueItem item, Marks marks, boolean isEdited, boolean isLeech) {

  Picked target() {
    return new Picked(item.pack(), item.card().id());
  }

  /// What its first question asks, on one line.
  public String asked() {
    return Prompt.line(first());
  }

  Question first() {
    return item.card().forms().getFirst();
  }
}
