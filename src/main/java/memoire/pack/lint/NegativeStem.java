package memoire.pack.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A choice asks for what is not so, and a hasty reader misses the *not*.
record NegativeStem() implements QuestionRule {
  private static final Phrases PHRASES = Phrases.of("not", "except", "neither", "cannot");

  /// Of two options one is the negation of the other anyway.
  private static final int FEWEST_OPTIONS = 3;

  @Override
  public Text text() {
    return Text.warning(
        "L008",
        "The prompt is negative (“{}”), which is easily missed.",
        "Ask for what is so, or write NOT in capitals.");
  }

  @Override
  public boolean isEnglish() {
    return true;
  }

  @Override
  public Optional<String> flaw(Item item) {
    var asked = asked(item.stem());
    return item.options().size() >= FEWEST_OPTIONS
        ? word(Words.of(asked))
            .filter(word -> !isEmphasised(word, asked))
            .map(word -> "The prompt is negative (“" + word + "”), which is easily missed.")
        : Optional.empty();
  }

  /// The prompt without what it quotes or reports: a *not* in a title or in somebody's statement
  /// does not turn the question round.
  private static String asked(String stem) {
    int reported = stem.indexOf(" the statement that ");
    var own = reported < 0 ? stem : stem.substring(0, reported);
    var asked = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < own.length(); i++) {
      char c = own.charAt(i);
      quoted = c == '"' ? !quoted : c == '“' || (quoted && c != '”');
      asked.append(quoted ? ' ' : c);
    }
    return asked.toString();
  }

  private static Optional<String> word(List<String> words) {
    return PHRASES
        .in(words)
        .or(() -> words.stream().filter(word -> word.endsWith("n't")).findFirst());
  }

  private static boolean isEmphasised(String word, String stem) {
    return stem.contains(word.toUpperCase(Locale.ROOT))
        || stem.contains("*" + word + "*")
        || stem.contains("_" + word + "_");
  }
}
