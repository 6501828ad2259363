package memoire.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import memoire.document.WordList;

/// Whether somebody can be called `he` or `she`, as far as a first name tells.
final class FirstNames {
  private static final Map<String, String> PRONOUNS = pronouns();
  private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");

  private FirstNames() {}

  private static Map<String, String> pronouns() {
    var pronouns = new HashMap<String, String>();
    for (var line : WordList.lines(FirstNames.class, "first-names.txt")) {
      var parts = line.split(": ", 2);
      List.of(parts[1].split(" ", -1)).forEach(name -> pronouns.put(name, parts[0]));
    }
    return Map.copyOf(pronouns);
  }

  /// Whether a first name is given to those who are called so.
  static boolean isOf(List<String> name, String pronoun) {
    return name.stream().anyMatch(PRONOUNS::containsKey) && agrees(name, pronoun);
  }

  /// Whether nothing speaks against a pronoun for somebody of that name.
  ///
  /// @param name any words of it
  static boolean agrees(List<String> name, String pronoun) {
    var wanted = FEMININE.contains(pronoun.toLowerCase(Locale.ROOT)) ? "she" : "he";
    var said = name.stream().filter(PRONOUNS::containsKey).map(PRONOUNS::get).findFirst();
    return said.isEmpty() || said.get().equals(wanted);
  }
}
