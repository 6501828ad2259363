package memoire.store;

import java.util.List;

/// A card that a search found.
///
/// @param forms its questions as they are now
public record FoundCard(QueuedCard card, List<StoredQuestion> forms) {
  public FoundCard {
    forms = List.copyOf(forms);
  }

  public CardKey key() {
    return card.key();
  }
}
