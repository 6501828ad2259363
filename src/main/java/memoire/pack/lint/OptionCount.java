package memoire.pack.lint;

import java.util.Optional;
import memoire.question.Form;

/// A choice has so few options that it is guessed, or so many that it is a reading exercise. Three
/// do (Rodriguez 2005).
record OptionCount() implements QuestionRule {
  private static final int FEWEST = 3;
  private static final int MOST = 7;

  @Override
  public Text text() {
    return Text.warning(
        "L019",
        "The choice has {} options.",
        "Offer three to five options, or ask with “boolean”.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    if (!(item.question().form() instanceof Form.Choice(_, var distractors))) {
      return Optional.empty();
    }
    int count = 1 + distractors.size();
    return count < FEWEST || count > MOST
        ? Optional.of("The choice has " + count + " options.")
        : Optional.empty();
  }
}
