package memoire.pack.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Two questions ask the same and have the same key. Forms of one card may share a prompt, as long
/// as they are asked in different ways.
record Duplicates() implements PackRule {
  private record Asked(List<String> prompt, List<String> key) {}

  @Override
  public Text text() {
    return Text.warning(
        "L024",
        "The question asks the same as {}.",
        "Remove one of them, or put them on one card in different forms.");
  }

  @Override
  public List<Flaw> flaws(List<Item> items) {
    var groups = Alike.groups(items, item -> new Asked(item.asked(), Words.of(item.key())));
    return Alike.flaws(groups, (group, flaws) -> look(items, group, flaws));
  }

  private static void look(List<Item> items, List<Integer> group, Map<Integer, Flaw> flaws) {
    var earlier = new ArrayList<Item>();
    for (int place : group) {
      var item = items.get(place);
      earlier.stream()
          .filter(other -> repeats(other, item))
          .findFirst()
          .map(other -> "The question asks the same as " + other.question().id() + ".")
          .ifPresent(sentence -> flaws.put(place, new Flaw(item.question().id(), sentence)));
      if (earlier.size() < Contradictions.MOST_COMPARED) {
        earlier.add(item);
      }
    }
  }

  private static boolean repeats(Item one, Item other) {
    boolean isOneCard = one.question().card().equals(other.question().card());
    boolean isOneForm = one.question().form().name().equals(other.question().form().name());
    return !one.stemWords().isEmpty() && (isOneForm || !isOneCard);
  }
}
