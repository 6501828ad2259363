package memoire.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The cards of a topic or of a pack.
///
/// @param name the tag, or the pack's title
/// @param cards how many there are to be learned
/// @param fresh of those, never asked
/// @param expected sum of the chances, 0 to 1, that each card would be known today; a card that was
///   never asked counts 0
/// @param sums the answers in the span
public record Group(String name, int cards, int fresh, double expected, Sums sums) {

  private static final Comparator<Group> WEAKEST_FIRST =
      Comparator.<Group>comparingDouble(group -> group.score().orElse(2))
          .thenComparing(Group::cards, Comparator.reverseOrder())
          .thenComparing(Group::name);

  /// The share of its questions, 0 to 1, that a test today can be expected to find answered; empty
  /// when no card is to be learned.
  public OptionalDouble score() {
    return cards == 0 ? OptionalDouble.empty() : OptionalDouble.of(expected / cards);
  }

  /// Puts cards into groups, the weakest first. A card may be in several, or in none.
  ///
  /// @param chance that a card would be known today
  static List<Group> of(
      List<CardTally> cards,
      Function<CardTally, List<String>> names,
      ToDoubleFunction<CardTally> chance) {
    var groups = new TreeMap<String, Group>();
    for (var card : cards) {
      double known = card.isActive() ? chance.applyAsDouble(card) : 0;
      for (var name : names.apply(card)) {
        groups.merge(name, alone(name, card, known), Group::plus);
      }
    }
    var sorted = new ArrayList<>(groups.values());
    sorted.removeIf(group -> group.cards == 0 && group.sums.isEmpty());
    sorted.sort(WEAKEST_FIRST);
    return sorted;
  }

  private static Group alone(String name, CardTally card, double known) {
    boolean isNew = card.state() instanceof memoire.memory.CardState.New;
    return card.isActive()
        ? new Group(name, 1, isNew ? 1 : 0, known, card.sums())
        : new Group(name, 0, 0, 0, card.sums());
  }

  private Group plus(Group other) {
    return new Group(
        name,
        cards + other.cards,
        fresh + other.fresh,
        expected + other.expected,
        sums.plus(other.sums));
  }
}
