package memoire.pack.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import memoire.question.Folding;
import memoire.question.Typos;

/// How alike two wordings are.
final class Likeness {
  /// From here on two prompts ask the same, unless a number in them differs: with the same answer,
  /// and with another one.
  static final double SAME_KEY = 0.6;

  static final double OTHER_KEY = 0.8;

  /// Letters that a slip of the pen changes at most, and letters of a word that can have one.
  private static final int MOST_SLIPS = 2;

  private static final int SHORTEST_SLIPPED = 4;

  /// Words as short as “a” and “of” say little; negations are looked for apart.
  private static final int LONGEST_SKIPPED = 2;

  private Likeness() {}

  /// Whether two prompts ask the same in slightly other words. A number that differs makes another
  /// question of it, however much else is the same; so does a “not”.
  static boolean isSameQuestion(String one, String other, boolean isSameKey) {
    return telling(one).equals(telling(other))
        && share(pairs(words(one)), pairs(words(other))) >= (isSameKey ? SAME_KEY : OTHER_KEY);
  }

  /// The share of pairs of neighbouring letters that two texts have in common, 0 to 1 (Dice 1945).
  static double share(Map<String, Integer> first, Map<String, Integer> second) {
    int all = size(first) + size(second);
    if (all == 0) {
      return 1;
    }
    int common = 0;
    for (var pair : first.entrySet()) {
      common += Math.min(pair.getValue(), second.getOrDefault(pair.getKey(), 0));
    }
    return 2.0 * common / all;
  }

  /// Whether two wordings are the same word by word, but for slips of the pen and the shortest
  /// words.
  static boolean areSlips(List<String> some, List<String> others) {
    var one = longer(some);
    var other = longer(others);
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      var word = one.get(i);
      var typed = other.get(i);
      boolean canSlip = Math.min(word.length(), typed.length()) >= SHORTEST_SLIPPED;
      if (!word.equals(typed)
          && !(canSlip && Typos.distance(word, typed, MOST_SLIPS) <= MOST_SLIPS)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> longer(List<String> words) {
    return words.stream().filter(word -> word.length() > LONGEST_SKIPPED).toList();
  }

  /// What turns a sentence into another one: its numbers and its negations, in their order.
  static List<String> telling(String text) {
    var telling = new ArrayList<String>();
    for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’']+", -1)) {
      boolean hasDigit = word.chars().anyMatch(Character::isDigit);
      boolean isNegation =
          word.equals("not")
              || word.equals("no")
              || word.equals("never")
              || word.endsWith("n't")
              || word.endsWith("n’t")
              || word.equals("except");
      if (hasDigit || isNegation) {
        telling.add(word);
      }
    }
    return telling;
  }

  /// The words of a text, folded, without signs.
  static List<String> words(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{N}]+", -1))
        .map(Folding::word)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// The pairs of neighbouring letters of some words, counted.
  static Map<String, Integer> pairs(List<String> words) {
    var pairs = new HashMap<String, Integer>();
    for (var word : words) {
      var framed = " " + word + " ";
      for (int i = 0; i + 2 <= framed.length(); i++) {
        pairs.merge(framed.substring(i, i + 2), 1, Integer::sum);
      }
    }
    return pairs;
  }

  private static int size(Map<String, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }
}
