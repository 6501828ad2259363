package memoire.pack.lint;

import java.util.Optional;

/// An option or a statement says *always* or *never*: such claims are mostly false, and learners
/// know it.
record AbsoluteTerms() implements QuestionRule {
  private static final Phrases PHRASES =
      Phrases.of(
          "always",
          "never",
          "nobody",
          "everybody",
          "everyone",
          "no one",
          "absolutely",
          "completely",
          "entirely",
          "totally",
          "impossible",
          "without exception",
          "under no circumstances");

  @Override
  public Text text() {
    return Text.warning(
        "L007", "The word “{}” hints that this is false.", "Say what holds, where and when.");
  }

  @Override
  public boolean isEnglish() {
    return true;
  }

  @Override
  public Optional<String> flaw(Item item) {
    return item.telling(PHRASES).map(term -> "The word “" + term + "” hints that this is false.");
  }
}
