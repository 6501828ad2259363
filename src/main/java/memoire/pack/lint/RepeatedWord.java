package memoire.pack.lint;

import java.util.Optional;
import memoire.question.Form;

/// A word of the prompt comes again in the right option and in no other (a clang association).
record RepeatedWord() implements QuestionRule {
  /// Shorter words are seldom the ones that give an answer away.
  private static final int SHORTEST = 6;

  @Override
  public Text text() {
    return Text.warning(
        "L020",
        "Only the right option repeats the prompt's word “{}”.",
        "Use another word in the prompt, or the same one in every option.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    if (!(item.question().form() instanceof Form.Choice(var answer, _))) {
      return Optional.empty();
    }
    var key = Words.of(answer);
    if (Words.contains(item.stemWords(), key)) {
      return Optional.empty();
    }
    return key.stream()
        .filter(word -> word.length() >= SHORTEST && item.stemWords().contains(word))
        .filter(word -> item.distractors().stream().noneMatch(o -> Words.of(o).contains(word)))
        .findFirst()
        .map(word -> "Only the right option repeats the prompt's word “" + word + "”.");
  }
}
