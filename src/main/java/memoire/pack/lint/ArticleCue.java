package memoire.pack.lint;

import java.util.List;
import java.util.Optional;
import memoire.question.Form;

/// The prompt ends in *a* or *an*, and only the right option fits.
record ArticleCue() implements QuestionRule {
  @Override
  public Text text() {
    return Text.warning(
        "L009",
        "Only the right option fits the “{}” before it.",
        "Write “a(n)”, or move the article into the options.");
  }

  @Override
  public boolean isEnglish() {
    return true;
  }

  @Override
  public Optional<String> flaw(Item item) {
    var words = item.stemWords().stream().filter(word -> !word.startsWith("_")).toList();
    if (words.isEmpty()
        || !List.of("a", "an").contains(words.getLast())
        || !(item.question().form() instanceof Form.Choice(var answer, _))) {
      return Optional.empty();
    }
    boolean wantsVowel = words.getLast().equals("an");
    boolean onlyAnswerFits =
        startsWithVowel(answer) == wantsVowel
            && item.distractors().stream()
                .allMatch(option -> startsWithVowel(option) != wantsVowel);
    return onlyAnswerFits
        ? Optional.of("Only the right option fits the “" + words.getLast() + "” before it.")
        : Optional.empty();
  }

  private static boolean startsWithVowel(String option) {
    var start = option.strip();
    return !start.isEmpty() && "aeiouAEIOU".indexOf(start.charAt(0)) >= 0;
  }
}
