package memoire.drill;

import java.util.List;
import java.util.Map;
import memoire.question.Question;
import memoire.study.Options;
import memoire.study.Seeds;

/// A paper as it was drawn: it stays what it is when its packs change.
///
/// @param seed it was drawn with
/// @param versions of the packs it was drawn from, by id
/// @param items at least one, in the order in which they are asked
public record Paper(
    String title, long seed, Map<String, String> versions, List<Item> items, Terms terms) {
  public Paper {
    versions = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(versions));
    items = List.copyOf(items);
  }

  /// A question of a paper.
  ///
  /// @param pack id of the pack it is from
  /// @param points for a right answer, more than 0
  public record Item(String pack, Question question, double points) {}

  /// What there is to choose from at a place, in the order in which this paper shows it.
  public List<String> options(int place) {
    var item = items.get(place);
    var name = item.pack() + "/" + item.question().id().value();
    return Options.of(item.question().form(), Seeds.of(seed, name));
  }

  /// The most marks that can be had.
  public double best() {
    return items.stream().mapToDouble(Item::points).sum() * terms.scheme().best();
  }

  public int size() {
    return items.size();
  }
}
