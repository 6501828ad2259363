package memoire.pack.lint;

import java.util.Optional;
import java.util.Set;

/// Two options are spellings of one name, so that both are right or both are wrong.
record OptionVariants() implements QuestionRule {
  /// Shorter names that differ by one letter are mostly different (Iran, Iraq).
  private static final int SHORTEST_SIMILAR = 5;

  private static final Set<String> NAME_ENDINGS =
      Set.of("stan", "n", "an", "ian", "ese", "i", "ish", "s");

  @Override
  public String code() {
    return "L016";
  }

  @Override
  public String remedy() {
    return "Keep one of them, and accept the other where it is typed.";
  }

  @Override
  public Optional<String> flaw(Item item) {
    var options = item.options();
    for (int i = 0; i < options.size(); i++) {
      for (int j = i + 1; j < options.size(); j++) {
        if (areVariants(options.get(i), options.get(j))) {
          return Optional.of(
              "“" + options.get(i) + "” and “" + options.get(j) + "” may mean the same.");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean areVariants(String a, String b) {
    var first = Words.of(a);
    var second = Words.of(b);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return first.equals(second)
        || (Acronym.isAcronym(a) && Acronym.standsFor(a, second))
        || (Acronym.isAcronym(b) && Acronym.standsFor(b, first))
        || (first.size() == second.size()
            && first.stream().sorted().toList().equals(second.stream().sorted().toList()))
        || (isName(a)
            && isName(b)
            && areSimilar(String.join(" ", first), String.join(" ", second)));
  }

  private static boolean areSimilar(String a, String b) {
    boolean isExtended =
        (b.startsWith(a) && NAME_ENDINGS.contains(b.substring(a.length())))
            || (a.startsWith(b) && NAME_ENDINGS.contains(a.substring(b.length())));
    return isExtended
        || (Math.min(a.length(), b.length()) >= SHORTEST_SIMILAR
            && a.charAt(0) == b.charAt(0)
            && differInOneLetter(a, b));
  }

  private static boolean differInOneLetter(String a, String b) {
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }

  private static boolean isName(String option) {
    return Character.isUpperCase(option.strip().codePointAt(0))
        && option.chars().noneMatch(Character::isDigit);
  }
}
