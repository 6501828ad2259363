package memoire.pack.lint;

import java.util.Optional;

/// Numbers or dates are offered out of their order, which makes a learner search.
record UnsortedOptions() implements QuestionRule {
  @Override
  public Text text() {
    return Text.warning(
        "L004",
        "The options are numbers or dates out of their order.",
        "List the wrong options from the smallest or earliest on.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    var all = item.options().stream().map(Quantity::of).toList();
    var wrong = item.distractors().stream().map(Quantity::of).flatMap(Optional::stream).toList();
    boolean areAllOrdered =
        all.stream().allMatch(Optional::isPresent)
            && all.stream().flatMap(Optional::stream).map(Quantity::kind).distinct().count() == 1;
    return areAllOrdered && !wrong.equals(wrong.stream().sorted().toList())
        ? Optional.of(text().sentence())
        : Optional.empty();
  }
}
