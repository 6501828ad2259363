package memoire.pack.lint;

import java.util.Optional;
import memoire.question.Form;

/// A cloze leaves so little around its gaps that anything would fit.
record BareCloze() implements QuestionRule {
  private static final int FEWEST_WORDS = 3;

  @Override
  public Text text() {
    return Text.warning(
        "L023",
        "Only {} words stand around the gap.",
        "Leave enough of the sentence for one answer only to fit.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    boolean isSpaced = item.stem().codePoints().noneMatch(Character::isIdeographic);
    return item.question().form() instanceof Form.Cloze
            && isSpaced
            && item.stemWords().size() < FEWEST_WORDS
        ? Optional.of("Only " + item.stemWords().size() + " words stand around the gap.")
        : Optional.empty();
  }
}
