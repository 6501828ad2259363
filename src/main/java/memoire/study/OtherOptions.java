package memoire.study;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Options that speak of the other options, as “all of the above” and “none of these” do.
final class OtherOptions {
  private static final Set<String> COUNTS = Set.of("all", "none", "both", "neither", "any", "some");
  private static final Set<String> POINTERS =
      Set.of("above", "these", "them", "answers", "options", "choices", "others", "statements");
  private static final Set<String> BETWEEN = Set.of("of", "the", "are", "is", "correct", "other");

  private OtherOptions() {}

  /// Whether an option is nothing but such a phrase.
  static boolean areMeantBy(String option) {
    var words =
        List.of(option.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", " ").strip().split("\\s+"));
    boolean points = words.stream().anyMatch(POINTERS::contains);
    return points
        && COUNTS.contains(words.getFirst())
        && words.stream()
            .skip(1)
            .allMatch(word -> POINTERS.contains(word) || BETWEEN.contains(word));
  }
}
