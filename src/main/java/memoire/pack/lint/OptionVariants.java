package memoire.pack.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two options are spellings of one name, so that both are right or both are wrong.
record OptionVariants() implements QuestionRule {
  /// Shorter names are different when their letters are.
  private static final int SHORTEST_SIMILAR = 5;

  private static final String DISPUTED = "wyjckqz";
  private static final String SETTLED = "viikkks";

  /// What makes a country out of a people, or the other way round.
  private static final Set<String> NAME_ENDINGS =
      Set.of("stan", "n", "an", "ian", "ese", "i", "ish");

  @Override
  public Text text() {
    return Text.warning(
        "L016",
        "“{}” and “{}” may mean the same.",
        "Keep one of them, and accept the other where it is typed.");
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
        || (isName(a) && isName(b) && areOneName(first, second));
  }

  private static boolean areOneName(List<String> a, List<String> b) {
    boolean isTurnedRound = a.size() == 2 && a.equals(b.reversed());
    boolean isNumbered = isNumeral(a.getLast()) || isNumeral(b.getLast());
    return isTurnedRound || (!isNumbered && areSimilar(String.join(" ", a), String.join(" ", b)));
  }

  /// George V is not George VI.
  private static boolean isNumeral(String word) {
    return word.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
  }

  private static boolean areSimilar(String a, String b) {
    boolean isExtended =
        (b.startsWith(a) && NAME_ENDINGS.contains(b.substring(a.length())))
            || (a.startsWith(b) && NAME_ENDINGS.contains(a.substring(b.length())));
    return isExtended
        || (Math.min(a.length(), b.length()) >= SHORTEST_SIMILAR && respelt(a).equals(respelt(b)));
  }

  /// A name with the letters that transcriptions disagree about made one, and none doubled.
  private static String respelt(String name) {
    var out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      int pair = DISPUTED.indexOf(name.charAt(i));
      char c = pair < 0 ? name.charAt(i) : SETTLED.charAt(pair);
      if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isName(String option) {
    return Character.isUpperCase(option.strip().codePointAt(0))
        && option.chars().noneMatch(Character::isDigit);
  }
}
