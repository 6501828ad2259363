package memoire.pack.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

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
    var seen = new HashMap<Asked, List<Item>>();
    var flaws = new ArrayList<Flaw>();
    for (var item : items) {
      var earlier =
          seen.computeIfAbsent(
              new Asked(item.asked(), Words.of(item.key())), _ -> new ArrayList<>());
      earlier.stream()
          .filter(other -> repeats(other, item))
          .findFirst()
          .map(other -> "The question asks the same as " + other.question().id() + ".")
          .ifPresent(sentence -> flaws.add(new Flaw(item.question().id(), sentence)));
      if (earlier.size() < Contradictions.MOST_COMPARED) {
        earlier.add(item);
      }
    }
    return flaws;
  }

  private static boolean repeats(Item one, Item other) {
    boolean isOneCard = one.question().card().equals(other.question().card());
    boolean isOneForm = one.question().form().name().equals(other.question().form().name());
    return !one.stemWords().isEmpty() && (isOneForm || !isOneCard);
  }
}
