package memoire.pack.lint;

import java.util.Optional;

/// The prompt says what it asks for. A choice that names several of its options in the prompt gives
/// nothing away.
record AnswerInStem() implements QuestionRule {
  /// Shorter answers occur in any prompt by chance.
  private static final int SHORTEST = 3;

  @Override
  public Text text() {
    return Text.warning(
        "L001", "The prompt contains the answer, “{}”.", "Ask without naming the answer.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    boolean namesOthers = item.distractors().stream().anyMatch(option -> isNamed(option, item));
    return item.answers().stream()
        .filter(answer -> !namesOthers && isNamed(answer, item))
        .findFirst()
        .map(answer -> "The prompt contains the answer, “" + answer + "”.");
  }

  private static boolean isNamed(String text, Item item) {
    return (text.length() >= SHORTEST || Character.isDigit(text.charAt(0)))
        && Words.contains(item.stemWords(), Words.of(text));
  }
}
