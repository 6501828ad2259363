package memoire.pack.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import memoire.question.Folding;

/// How alike two wordings are.
final class Likeness {
  /// From here on two prompts ask the same, unless a number or a name in them differs.
  private static final double SAME = 0.8;

  private Likeness() {}

  /// Whether two prompts ask the same in slightly other words. A number that differs makes another
  /// question of it, however much else is the same; so does a “not”.
  static boolean isSameQuestion(String one, String other) {
    return telling(one).equals(telling(other)) && share(one, other) >= SAME;
  }

  /// The share of pairs of neighbouring letters that two texts have in common, 0 to 1 (Dice 1945).
  static double share(String one, String other) {
    var first = pairs(one);
    var second = pairs(other);
    int all = size(first) + size(second);
    if (all == 0) {
      return one.equals(other) ? 1 : 0;
    }
    int common = 0;
    for (var pair : first.entrySet()) {
      common += Math.min(pair.getValue(), second.getOrDefault(pair.getKey(), 0));
    }
    return 2.0 * common / all;
  }

  /// What turns a sentence into another one: its numbers and its negations, in their order.
  private static List<String> telling(String text) {
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

  private static Map<String, Integer> pairs(String text) {
    var pairs = new HashMap<String, Integer>();
    for (var word : text.split("[^\\p{L}\\p{N}]+", -1)) {
      var folded = " " + Folding.word(word) + " ";
      for (int i = 0; i + 2 <= folded.length() && folded.length() > 2; i++) {
        pairs.merge(folded.substring(i, i + 2), 1, Integer::sum);
      }
    }
    return pairs;
  }

  private static int size(Map<String, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }
}
