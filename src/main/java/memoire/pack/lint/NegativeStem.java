package memoire.pack.lint;

import java.util.Locale;
import java.util.Optional;

/// A choice asks for what is not so, and a hasty reader misses the *not*.
record NegativeStem() implements QuestionRule {
  private static final Phrases PHRASES = Phrases.of("not", "except", "neither", "cannot");

  /// Of two options one is the negation of the other anyway.
  private static final int FEWEST_OPTIONS = 3;

  @Override
  public String code() {
    return "L008";
  }

  @Override
  public String remedy() {
    return "Ask for what is so, or write NOT in capitals.";
  }

  @Override
  public boolean isEnglish() {
    return true;
  }

  @Override
  public Optional<String> flaw(Item item) {
    return item.options().size() >= FEWEST_OPTIONS
        ? word(item)
            .filter(word -> !isEmphasised(word, item.stem()))
            .map(word -> "The prompt is negative (“" + word + "”), which is easily missed.")
        : Optional.empty();
  }

  private static Optional<String> word(Item item) {
    return PHRASES
        .in(item.stemWords())
        .or(() -> item.stemWords().stream().filter(word -> word.endsWith("n't")).findFirst());
  }

  private static boolean isEmphasised(String word, String stem) {
    return stem.contains(word.toUpperCase(Locale.ROOT))
        || stem.contains("*" + word + "*")
        || stem.contains("_" + word + "_");
  }
}
