package memoire.pack.lint;

import java.util.Optional;

/// An option speaks of the other options, whose places are shuffled; and whoever knows two of them
/// knows this one.
record AllOfTheAbove() implements QuestionRule {
  private static final Phrases PHRASES =
      Phrases.of(
          "all of the above",
          "none of the above",
          "all the above",
          "any of the above",
          "both of the above",
          "neither of the above",
          "all of these",
          "none of these",
          "all of them",
          "none of them");

  @Override
  public Text text() {
    return Text.warning(
        "L005",
        "The option “{}” speaks of the others.",
        "Name something else, or ask with “choices”, where several options are right.");
  }

  @Override
  public boolean isEnglish() {
    return true;
  }

  @Override
  public Optional<String> flaw(Item item) {
    return item.options().stream()
        .filter(option -> PHRASES.startOf(Words.of(option)).isPresent())
        .findFirst()
        .map(option -> "The option “" + option + "” speaks of the others.");
  }
}
