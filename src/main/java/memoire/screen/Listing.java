package memoire.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import memoire.search.Search;
import org.jspecify.annotations.Nullable;

/// What is known of the cards that a search found.
///
/// @param total how many it found
/// @param first how many of them stand before those that are known
/// @param at when it was searched, on the study day `today`
record Listing(
    Search search, int total, int first, List<ListedCard> cards, Instant at, LocalDate today) {
  Listing {
    cards = List.copyOf(cards);
  }

  /// The card of that rank, or null when it is not known or not there.
  @Nullable ListedCard card(int rank) {
    return rank < first || rank >= first + cards.size() ? null : cards.get(rank - first);
  }

  /// Whether the cards of these ranks are known, as far as there are any.
  boolean covers(int from, int to) {
    return from >= first && Math.min(to, total) <= first + cards.size();
  }
}
