package memoire.pack.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An option combines others by their letters (“A and C”): the K-type item, which tests logic and,
/// once options are shuffled, nothing.
record CombinedOptions() implements QuestionRule {
  private static final Set<String> JOINTS = Set.of("and", "or", "both", "only", "neither", "nor");
  private static final Set<String> NUMERALS = Set.of("i", "ii", "iii", "iv", "v");

  @Override
  public Text text() {
    return Text.warning(
        "L006",
        "The option “{}” combines others.",
        "Ask with “choices”, where several options are right.");
  }

  @Override
  public boolean isEnglish() {
    return true;
  }

  @Override
  public Optional<String> flaw(Item item) {
    return item.options().stream()
        .filter(option -> isCombination(Words.of(option)))
        .findFirst()
        .map(option -> "The option “" + option + "” combines others.");
  }

  private static boolean isCombination(List<String> words) {
    long labels = words.stream().filter(CombinedOptions::isLabel).count();
    long joints = words.stream().filter(JOINTS::contains).count();
    return labels >= 2 && joints >= 1 && labels + joints == words.size();
  }

  private static boolean isLabel(String word) {
    return NUMERALS.contains(word)
        || (word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'f');
  }
}
