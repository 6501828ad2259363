package memoire.pack.lint;

import java.util.Optional;
import memoire.question.Form;

/// The right option is by far the longest, which test-wise learners look for.
record LongestIsRight() implements QuestionRule {
  private static final double FAR_LONGER = 1.5;
  private static final int LEAST_DIFFERENCE = 12;

  @Override
  public Text text() {
    return Text.warning(
        "L003", "The right option is by far the longest.", "Make the options about equally long.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    if (!(item.question().form() instanceof Form.Choice(var answer, _))) {
      return Optional.empty();
    }
    int longest = item.distractors().stream().mapToInt(String::length).max().orElse(0);
    return answer.length() >= FAR_LONGER * longest && answer.length() - longest >= LEAST_DIFFERENCE
        ? Optional.of(text().sentence())
        : Optional.empty();
  }
}
