package memoire.store;

import memoire.question.CardId;

/// A card and the pack it belongs to: card ids are unique within a pack only.
public record CardKey(String pack, CardId card) {
  public static CardKey of(String pack, String card) {
    return new CardKey(pack, new CardId(card));
  }
}
