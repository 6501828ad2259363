package memoire.fact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import memoire.document.WordList;

/// The word lists the rules consult: closed classes of English, reporting verbs, offices.
public final class Lexicon {
  private static final Map<String, Set<String>> CLASSES = classes();
  private static final Set<String> REPORTING =
      Set.copyOf(WordList.words(Lexicon.class, "reporting.txt"));
  private static final Set<String> OFFICES =
      Set.copyOf(WordList.words(Lexicon.class, "offices.txt"));

  private Lexicon() {}

  private static Map<String, Set<String>> classes() {
    var classes = new LinkedHashMap<String, Set<String>>();
    for (var line : WordList.lines(Lexicon.class, "closed.txt")) {
      int colon = line.indexOf(':');
      classes.put(
          line.substring(0, colon),
          new LinkedHashSet<>(List.of(line.substring(colon + 1).strip().split(" +"))));
    }
    return classes;
  }

  /// Whether a word belongs to a closed class, such as `determiner` or `anaphor`.
  public static boolean is(String kind, String word) {
    return CLASSES.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a word has a grammatical rather than a lexical meaning.
  public static boolean isFunctionWord(String word) {
    return is("determiner", word)
        || is("preposition", word)
        || is("subordinator", word)
        || is("auxiliary", word)
        || is("pronoun", word)
        || is("adverb", word)
        || word.equalsIgnoreCase("and")
        || word.equalsIgnoreCase("or")
        || word.equalsIgnoreCase("but")
        || word.equalsIgnoreCase("there");
  }

  static boolean isReporting(String word) {
    return REPORTING.contains(word);
  }

  /// Whether a word heads the name of an office or rank.
  public static boolean isOfficeWord(String word) {
    return OFFICES.contains(word.toLowerCase(Locale.ROOT));
  }
}
