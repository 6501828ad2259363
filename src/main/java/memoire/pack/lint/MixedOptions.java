package memoire.pack.lint;

import java.util.Optional;
import memoire.question.Form;

/// The right option is a number or date and the others are not, or the other way round: the odd one
/// out is guessed.
record MixedOptions() implements QuestionRule {
  @Override
  public Text text() {
    return Text.warning(
        "L018",
        "The right option is of another kind than all the others.",
        "Offer options of one kind.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    if (!(item.question().form() instanceof Form.Choice(var answer, _))
        || item.distractors().isEmpty()) {
      return Optional.empty();
    }
    var kind = Quantity.of(answer).map(Quantity::kind);
    return item.distractors().stream()
            .noneMatch(o -> Quantity.of(o).map(Quantity::kind).equals(kind))
        ? Optional.of(text().sentence())
        : Optional.empty();
  }
}
