package memoire.generate;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import memoire.fact.Tokens;

/// What makes a list of options fair.
final class Options {
  /// The right option may be this much longer than the longest wrong one.
  private static final double LENGTH_TELL = 1.5;

  private static final int ECHOED = 6;

  private Options() {}

  /// No two options alike, the key not among the wrong ones, and not told by its length.
  static boolean areFair(Draft draft) {
    var all = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    all.addAll(draft.distractors());
    all.add(draft.key());
    boolean distinct = all.size() == draft.distractors().size() + 1;
    int longest = draft.distractors().stream().mapToInt(String::length).max().orElse(0);
    boolean told = draft.key().length() > longest * LENGTH_TELL && draft.key().length() > 20;
    return distinct && !told && !isEchoed(draft) && sameShape(draft.key(), draft.distractors());
  }

  /// A long word of the question that comes again in the right option and in no other tells it.
  private static boolean isEchoed(Draft draft) {
    var asked = Tokens.of(draft.stem()).stream().map(t -> t.lower()).collect(Collectors.toSet());
    return Tokens.of(draft.key()).stream()
        .map(t -> t.lower())
        .filter(word -> word.length() >= ECHOED && asked.contains(word))
        .anyMatch(word ->
            draft.distractors().stream()
                .noneMatch(o -> Tokens.of(o).stream().anyMatch(t -> t.lower().equals(word))));
  }

  /// Digits beside digits, words beside words.
  private static boolean sameShape(String key, List<String> others) {
    boolean digits = Character.isDigit(key.charAt(0));
    return others.stream().allMatch(o -> Character.isDigit(o.charAt(0)) == digits);
  }
}
