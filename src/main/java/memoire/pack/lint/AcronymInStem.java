package memoire.pack.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The prompt gives the answer away by its acronym, or by what the answer is the acronym of.
record AcronymInStem() implements QuestionRule {
  private static final int LONGEST_EXPANSION = 10;

  @Override
  public String code() {
    return "L002";
  }

  @Override
  public String remedy() {
    return "Leave the other form of the name out of the prompt, or ask what the acronym stands for"
        + " with a flip card.";
  }

  @Override
  public Optional<String> flaw(Item item) {
    return item.answers().stream()
        .flatMap(answer ->
            Acronym.isAcronym(answer)
                ? expansion(answer, item.stemWords())
                : acronym(item.stem(), Words.of(answer)))
        .findFirst()
        .map(hint -> "The prompt gives the answer away with “" + hint + "”.");
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
