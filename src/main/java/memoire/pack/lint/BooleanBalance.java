package memoire.pack.lint;

import java.util.List;
import java.util.stream.Stream;
import memoire.question.Form;

/// Nearly all true-or-false questions have the same key, and learners notice.
record BooleanBalance() implements PackRule {
  private static final int FEWEST = 8;
  private static final double MOST = 0.8;

  @Override
  public Text text() {
    return Text.warning(
        "L026", "{} of {} true-or-false questions are {}.", "Turn some statements round.");
  }

  @Override
  public List<Flaw> flaws(List<Item> items) {
    var keys = items.stream().flatMap(BooleanBalance::key).toList();
    long trues = keys.stream().filter(key -> key).count();
    long more = Math.max(trues, keys.size() - trues);
    return keys.size() >= FEWEST && more > MOST * keys.size()
        ? List.of(
            new Flaw(
                null,
                "%d of %d true-or-false questions are %s."
                    .formatted(more, keys.size(), trues == more ? "true" : "false")))
        : List.of();
  }

  private static Stream<Boolean> key(Item item) {
    return item.question().form() instanceof Form.Bool(var key) ? Stream.of(key) : Stream.empty();
  }
}
