package memoire.pack.lint;

import java.util.Optional;

/// An option or a statement turns on a word like *often*, which everybody counts differently.
record VagueTerms() implements QuestionRule {
  private static final Phrases PHRASES =
      Phrases.of(
          "often",
          "usually",
          "frequently",
          "occasionally",
          "sometimes",
          "rarely",
          "seldom",
          "generally",
          "typically",
          "normally",
          "many",
          "several",
          "various");

  @Override
  public Text text() {
    return Text.warning(
        "L011", "The word “{}” means something else to everybody.", "Say how many, or how often.");
  }

  @Override
  public boolean isEnglish() {
    return true;
  }

  @Override
  public Optional<String> flaw(Item item) {
    return item.telling(PHRASES)
        .map(term -> "The word “" + term + "” means something else to everybody.");
  }
}
