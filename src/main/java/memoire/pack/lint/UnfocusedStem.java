package memoire.pack.lint;

import java.util.Optional;
import java.util.Set;

/// A choice asks nothing: its prompt is neither a question nor a task nor the beginning of a
/// sentence.
record UnfocusedStem() implements QuestionRule {
  private static final String QUESTION_MARKS = "?？؟;՞";
  private static final String OPEN_ENDS = ":…：";
  private static final int FEWEST_WORDS = 2;

  private static final Set<String> TASKS =
      Set.of(
          "calculate",
          "finish",
          "fill",
          "guess",
          "choose",
          "complete",
          "compute",
          "find",
          "give",
          "identify",
          "mark",
          "name",
          "pick",
          "select",
          "state",
          "tick",
          "translate");

  @Override
  public Text text() {
    return Text.warning(
        "L012",
        "The prompt does not say what is asked.",
        "Ask one full question that can be answered without looking at the options.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    return item.hasOptions() && !isStatement(item) && !isFocused(item)
        ? Optional.of(text().sentence())
        : Optional.empty();
  }

  /// What can be only true or false need not be a question.
  private static boolean isStatement(Item item) {
    return item.options().stream().anyMatch(option -> option.equalsIgnoreCase("true"));
  }

  private static boolean isFocused(Item item) {
    var words = item.stemWords();
    if (words.size() < FEWEST_WORDS) {
      return item.stem().codePoints().anyMatch(Character::isIdeographic);
    }
    var stem = item.stem().strip();
    return stem.chars().anyMatch(c -> QUESTION_MARKS.indexOf(c) >= 0)
        || OPEN_ENDS.indexOf(stem.charAt(stem.length() - 1)) >= 0
        || TASKS.contains(words.getFirst())
        || GapInChoice.hasGap(item.question().prompt());
  }
}
