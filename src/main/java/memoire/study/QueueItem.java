package memoire.study;

import memoire.memory.CardState;
import memoire.pack.Card;

/// A card that may be asked in a session.
///
/// @param pack id of the pack it belongs to
/// @param state where it stands in its schedule when the session begins
/// @param reviews how often it has been answered so far, undone answers not counted
public record QueueItem(String pack, Card card, CardState state, int reviews) {

  /// This card after an answer.
  QueueItem after(CardState next) {
    return new QueueItem(pack, card, next, reviews + 1);
  }
}
