package memoire.pack.lint;

import java.util.Optional;

/// A hint contains the answer.
record HintGivesAway() implements QuestionRule {
  private static final int SHORTEST = 3;
  private static final int MOST_HINTS = 20;

  @Override
  public Text text() {
    return Text.warning(
        "L021",
        "The hint “{}” contains the answer.",
        "Hint at the way to the answer; the explanation may contain it.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    return item.question().hints().stream()
        .limit(MOST_HINTS)
        .filter(hint -> item.answers().stream().anyMatch(answer -> contains(hint, answer)))
        .findFirst()
        .map(hint -> "The hint “" + hint + "” contains the answer.");
  }

  private static boolean contains(String hint, String answer) {
    return answer.length() >= SHORTEST && Words.contains(Words.of(hint), Words.of(answer));
  }
}
