package memoire.pack.lint;

import java.util.Optional;
import memoire.question.Gaps;

/// A choice has a gap in its prompt: readers must hold the sentence in mind while they try each
/// option.
record GapInChoice() implements QuestionRule {
  @Override
  public Text text() {
    return Text.warning(
        "L010",
        "The prompt of this choice has a gap.",
        "Ask a question with “?”, or make it a cloze to be typed.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    return item.hasOptions() && hasGap(item.question().prompt())
        ? Optional.of(text().sentence())
        : Optional.empty();
  }

  static boolean hasGap(String prompt) {
    return prompt.contains("___")
        || prompt.contains("[...]")
        || prompt.contains("[…]")
        || !Gaps.of(prompt).gaps().isEmpty();
  }
}
