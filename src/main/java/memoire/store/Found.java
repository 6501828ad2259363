package memoire.store;

import java.util.List;

/// A stretch of what a search found.
///
/// @param total how many cards it found in all
/// @param first how many of them stand before these
public record Found(int total, int first, List<FoundCard> cards) {
  public Found {
    cards = List.copyOf(cards);
  }
}
