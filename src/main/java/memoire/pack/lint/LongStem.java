package memoire.pack.lint;

import java.util.Optional;
import memoire.question.Form;

/// The prompt tells more than is needed to answer it.
record LongStem() implements QuestionRule {
  private static final int MOST_WORDS = 60;

  /// A gap stands in a passage, which says what its words point at.
  private static final int MOST_WORDS_OF_PASSAGE = 150;

  @Override
  public Text text() {
    return Text.warning(
        "L022",
        "The prompt has more than {} words.",
        "Leave out what is not needed for the answer.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    boolean isPassage = item.question().form() instanceof Form.Cloze;
    int most = isPassage ? MOST_WORDS_OF_PASSAGE : MOST_WORDS;
    return item.stemWords().size() > most
        ? Optional.of("The prompt has more than " + most + " words.")
        : Optional.empty();
  }
}
