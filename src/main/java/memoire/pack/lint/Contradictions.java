package memoire.pack.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import memoire.question.Form;

/// Two questions ask the same and have different keys: one of them marks right answers wrong.
record Contradictions() implements PackRule {
  /// Of very many questions with one prompt (“Translate”) only the first are compared.
  static final int MOST_COMPARED = 20;

  private record Asked(String form, List<String> prompt, List<String> options) {}

  @Override
  public Text text() {
    return Text.warning(
        "L025",
        "The question asks the same as {}, and its key is “{}” instead of “{}”.",
        "Correct the wrong key, or ask for what tells the two apart.");
  }

  @Override
  public List<Flaw> flaws(List<Item> items) {
    var groups = Alike.groups(items, Contradictions::asked);
    return Alike.flaws(groups, (group, flaws) -> look(items, group, flaws));
  }

  private static void look(List<Item> items, List<Integer> group, Map<Integer, Flaw> flaws) {
    var first = items.get(group.getFirst());
    var key = Words.of(first.key());
    if (first.stemWords().isEmpty()) {
      return;
    }
    for (int place : group.subList(1, group.size())) {
      var item = items.get(place);
      if (!Words.of(item.key()).equals(key)) {
        flaws.put(
            place,
            new Flaw(
                item.question().id(),
                "The question asks the same as %s, and its key is “%s” instead of “%s”."
                    .formatted(first.question().id(), item.key(), first.key())));
      }
    }
  }

  /// Typed forms contradict each other whatever else is offered, the others only where they offer
  /// the same things.
  private static Asked asked(Item item) {
    return new Asked(item.question().form().name(), item.asked(), offered(item));
  }

  private static List<String> offered(Item item) {
    var offered =
        switch (item.question().form()) {
          case Form.Order order -> order.answer().stream();
          case Form.Match match ->
              match.answer().stream().flatMap(pair -> Stream.of(pair.left(), pair.right()));
          case Form.Choice _, Form.Choices _ -> item.options().stream();
          case Form.Bool _, Form.Text _, Form.Numeric _, Form.Date _, Form.Cloze _, Form.Flip _ ->
              Stream.<String>empty();
        };
    return offered.sorted().toList();
  }
}
