package memoire.bank;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import memoire.fact.Tokens;

/// When two wordings name one office: `Minister of Foreign Affairs of X` is `Foreign Minister of
/// X`.
public final class OfficeNames {
  /// Words that do not tell one office from another.
  private static final Set<String> WEAK =
      Set.of("the", "of", "and", "for", "republic", "affairs", "in", "incumbent", "at", "a");

  private final Map<String, Set<String>> words = new HashMap<>();

  public boolean isSame(String a, String b) {
    return words(a).equals(words(b));
  }

  /// Whether one office is the other, or the other with more words: a first president is a
  /// president.
  public boolean isNested(String a, String b) {
    return words(a).containsAll(words(b)) || words(b).containsAll(words(a));
  }

  /// The words that tell an office from others, the same for every wording of it.
  public String essence(String office) {
    return String.join(" ", words(office));
  }

  /// The number of words of weight they share.
  public int likeness(String a, String b) {
    var wanted = words(b);
    return (int) words(a).stream().filter(wanted::contains).count();
  }

  private Set<String> words(String office) {
    return words.computeIfAbsent(office, OfficeNames::read);
  }

  private static Set<String> read(String office) {
    var words = new TreeSet<String>();
    for (var token : Tokens.of(office)) {
      if (token.isWord() && !WEAK.contains(token.lower())) {
        words.add(token.lower());
      }
    }
    return words;
  }
}
