package memoire.pack.lint;

import java.util.Optional;
import memoire.question.Gaps;

/// A choice has a gap in its prompt: readers must hold the sentence in mind while they try each
/// option.
record GapInChoice() implements QuestionRule {
  @Override
  public String code() {
    return "L010";
  }

  @Override
  public String remedy() {
    return "Ask a question with “?”, or make it a cloze to be typed.";
  }

  @Override
  public Optional<String> flaw(Item item) {
    return item.hasOptions() && hasGap(item.question().prompt())
        ? Optional.of("The prompt of this choice has a gap.")
        : Optional.empty();
  }

  static boolean hasGap(String prompt) {
    return prompt.contains("___")
        || prompt.contains("[...]")
        || prompt.contains("[…]")
        || !Gaps.of(prompt).gaps().isEmpty();
  }
}
