package memoire.distractor;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import memoire.fact.Tokens;

/// What makes a list of options fair.
public final class Options {
  /// The right option may be this much longer than the longest wrong one.
  private static final double LENGTH_TELL = 1.5;

  private static final int ECHOED = 6;

  private Options() {}

  /// No two options alike, the key not among the wrong ones, and not told by its length.
  ///
  /// @param wrong the wrong options
  public static boolean areFair(String stem, String key, List<String> wrong) {
    var all = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    all.addAll(wrong);
    all.add(key);
    boolean distinct = all.size() == wrong.size() + 1;
    int longest = wrong.stream().mapToInt(String::length).max().orElse(0);
    boolean told = key.length() > longest * LENGTH_TELL && key.length() > 20;
    return distinct && !told && !isEchoed(stem, key, wrong) && sameShape(key, wrong);
  }

  /// A long word of the question that comes again in the right option and in no other tells it.
  private static boolean isEchoed(String stem, String key, List<String> wrong) {
    var asked = Tokens.of(stem).stream().map(t -> t.lower()).collect(Collectors.toSet());
    return Tokens.of(key).stream()
        .map(t -> t.lower())
        .filter(word -> word.length() >= ECHOED && asked.contains(word))
        .anyMatch(word ->
            wrong.stream()
                .noneMatch(o -> Tokens.of(o).stream().anyMatch(t -> t.lower().equals(word))));
  }

  /// Digits beside digits, words beside words.
  private static boolean sameShape(String key, List<String> others) {
    boolean digits = Character.isDigit(key.charAt(0));
    return others.stream().allMatch(o -> Character.isDigit(o.charAt(0)) == digits);
  }
}
