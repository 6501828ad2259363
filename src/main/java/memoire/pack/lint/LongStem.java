package memoire.pack.lint;

import java.util.Optional;

/// The prompt tells more than is needed to answer it.
record LongStem() implements QuestionRule {
  private static final int MOST_WORDS = 60;

  @Override
  public Text text() {
    return Text.warning(
        "L022",
        "The prompt has more than {} words.",
        "Leave out what is not needed for the answer.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    return item.stemWords().size() > MOST_WORDS
        ? Optional.of("The prompt has more than " + MOST_WORDS + " words.")
        : Optional.empty();
  }
}
