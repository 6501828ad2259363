package memoire.pack.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The prompt gives the answer away by its acronym, or by what the answer is the acronym of.
record AcronymInStem() implements QuestionRule {
  private static final int LONGEST_EXPANSION = 10;

  /// Here the acronym is what the question is about.
  private static final Phrases ASKED =
      Phrases.of(
          "stand for",
          "stands for",
          "stood for",
          "abbreviation",
          "abbreviated",
          "acronym",
          "initials",
          "short for",
          "full name",
          "refers to",
          "refer to");

  @Override
  public Text text() {
    return Text.warning(
        "L002",
        "The prompt gives the answer away with “{}”.",
        "Leave the other form of the name out of the prompt, or ask what it stands for.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    if (ASKED.in(item.stemWords()).isPresent()) {
      return Optional.empty();
    }
    return item.answers().stream()
        .flatMap(answer ->
            Acronym.isAcronym(answer)
                ? expansion(answer, item.stemWords())
                : acronym(item.stem(), Words.of(answer)))
        .filter(hint -> item.distractors().stream().noneMatch(other -> fits(hint, other)))
        .findFirst()
        .map(hint -> "The prompt gives the answer away with “" + hint + "”.");
  }

  private static boolean fits(String hint, String option) {
    return Acronym.isAcronym(hint)
        ? Acronym.standsFor(hint, Words.of(option))
        : Acronym.isAcronym(option) && Acronym.standsFor(option, Words.of(hint));
  }

  private static Stream<String> acronym(String stem, List<String> answer) {
    return Stream.of(stem.split("[^\\p{L}\\p{N}]+", -1))
        .filter(Acronym::isAcronym)
        .filter(word -> Acronym.standsFor(word, answer));
  }

  private static Stream<String> expansion(String acronym, List<String> stem) {
    for (int start = 0; start < stem.size(); start++) {
      int longest = Math.min(stem.size(), start + LONGEST_EXPANSION);
      for (int end = start + 2; end <= longest; end++) {
        var words = stem.subList(start, end);
        if (Acronym.standsFor(acronym, words)) {
          return Stream.of(String.join(" ", words));
        }
      }
    }
    return Stream.empty();
  }
}
