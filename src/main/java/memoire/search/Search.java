package memoire.search;

import java.util.List;
import memoire.text.Reading;

/// Which cards are wanted, and in which order.
///
/// @param orders the first decides, the next where it leaves two cards equal
public record Search(Query query, List<Order> orders) {
  public static final Search EVERYTHING = new Search(Query.EVERYTHING, List.of());

  public Search {
    orders = List.copyOf(orders);
  }

  /// Reads what was typed, whatever it is. What could not be understood is left out and told, with
  /// its column, counted from 1 in UTF-16 code units.
  public static Reading<Search> parse(String text) {
    return new SearchReader(text).read();
  }

  /// One card of a pack.
  public static Search one(String pack, String card) {
    return new Search(
        Query.all(
            List.of(
                new Query.Named(Query.Thing.PACK, pack), new Query.Named(Query.Thing.ID, card))),
        List.of());
  }

  /// As it could be typed: parsed, it is this search again.
  public String text() {
    return SearchText.of(this);
  }

  /// The same in another order.
  public Search sortedBy(List<Order> others) {
    return new Search(query, others);
  }

  /// The same for cards that also meet another condition.
  public Search and(Query other) {
    return new Search(Query.all(List.of(query, other)), orders);
  }
}
