package memoire.bank;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import memoire.fact.Fact.AcronymFact;
import memoire.fact.Lexicon;
import memoire.fact.Names;
import memoire.fact.Places;
import memoire.question.Folding;
import memoire.question.Transliteration;

/// Who or what a name names, however it is written: with or without a title, in either order, in
/// any spelling, in full or as an acronym.
public final class Entities {
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady");

  private final People people;
  private final Map<String, String> expansions = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  Entities(People people, Iterable<AcronymFact> acronyms) {
    this.people = people;
    for (var fact : acronyms) {
      expansions.putIfAbsent(fact.acronym(), Places.withoutArticle(fact.expansion()));
    }
  }

  /// The words that identify the bearer of a name, the same for every way to write it; empty for a
  /// text without words.
  public Set<String> words(String name) {
    return known.computeIfAbsent(name, this::read);
  }

  /// Whether two names may name one bearer: the same words, or one of them with more of them, as a
  /// full name has more than a surname.
  public boolean mayBeSame(String a, String b) {
    return mayBeSame(words(a), words(b));
  }

  /// The same for names that were looked up already.
  public static boolean mayBeSame(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private Set<String> read(String name) {
    var bare = Places.withoutArticle(Names.withoutPossessive(name));
    var person = people.named(bare).map(Person::name);
    return sounds(person.orElseGet(() -> usual(withoutTitle(bare))));
  }

  private String usual(String name) {
    return Places.country(name)
        .or(() -> Places.countryOfAdjective(name))
        .or(() -> Places.city(name))
        .orElse(expansions.getOrDefault(name, name));
  }

  /// Without the titles in front, as long as a name is left.
  private static String withoutTitle(String name) {
    var rest = name;
    int space = rest.indexOf(' ');
    while (space > 0 && isTitle(rest.substring(0, space))) {
      rest = rest.substring(space + 1).strip();
      space = rest.indexOf(' ');
    }
    return Lexicon.isOfficeWord(rest) || Lexicon.isFunctionWord(rest.split(" ", 2)[0])
        ? name
        : rest;
  }

  private static boolean isTitle(String word) {
    var bare = word.replace(".", "").toLowerCase(Locale.ROOT);
    return TITLES.contains(bare)
        || Lexicon.isOfficeWord(word)
        || Set.of("prime", "foreign", "vice").contains(bare);
  }

  private static Set<String> sounds(String name) {
    var words = new TreeSet<String>();
    for (var word : name.split("[\\s\\-\u2010\u2011.]+", -1)) {
      if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
        words.add(sound(word));
      }
    }
    words.removeIf(word -> words.size() > 1 && Lexicon.isFunctionWord(word));
    return words;
  }

  /// A word as all its spellings sound.
  static String sound(String word) {
    return Transliteration.sound(Folding.word(word));
  }
}
