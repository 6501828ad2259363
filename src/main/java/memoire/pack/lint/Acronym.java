package memoire.pack.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Acronyms and what they stand for: `EAEU` and *Eurasian Economic Union*.
final class Acronym {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "des", "et", "la");

  private Acronym() {}

  /// Whether a text is two to eight capital letters or digits, of which the first is a letter.
  static boolean isAcronym(String text) {
    if (text.length() < SHORTEST || text.length() > LONGEST || !isCapital(text.charAt(0))) {
      return false;
    }
    return text.chars().allMatch(c -> isCapital((char) c) || Character.isDigit(c))
        && text.chars().filter(c -> isCapital((char) c)).count() >= SHORTEST;
  }

  /// Whether an acronym can stand for some words: each important word gives its first letter, in
  /// order, and may give more of its letters.
  static boolean standsFor(String acronym, List<String> words) {
    var important = words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
    return important.size() >= SHORTEST
        && acronym.length() >= important.size()
        && isSpelt(acronym.toLowerCase(Locale.ROOT), 0, important, 0);
  }

  private static boolean isSpelt(String letters, int from, List<String> words, int word) {
    if (word == words.size()) {
      return from == letters.length();
    }
    if (from == letters.length() || letters.charAt(from) != words.get(word).charAt(0)) {
      return false;
    }
    int at = 0;
    for (int next = from + 1; ; next++) {
      if (isSpelt(letters, next, words, word + 1)) {
        return true;
      }
      at = next < letters.length() ? words.get(word).indexOf(letters.charAt(next), at + 1) : -1;
      if (at < 0) {
        return false;
      }
    }
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
