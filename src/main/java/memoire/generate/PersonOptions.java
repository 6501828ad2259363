package memoire.generate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import memoire.fact.Fact.ClaimFact;
import memoire.fact.Fact.OfficeFact;
import memoire.fact.Tokens;

/// Wrong people beside the right one: of the same document first, and of a like office.
final class PersonOptions {
  private static final int WANTED = 3;

  /// Words that do not tell one office from another.
  private static final Set<String> WEAK =
      Set.of("the", "of", "and", "for", "republic", "affairs", "in", "incumbent", "at", "a");

  private final Bank bank;

  PersonOptions(Bank bank) {
    this.bank = bank;
  }

  /// Three people whom the text does not name and who hold no office that the right one holds.
  ///
  /// @param speakers whether people whose words the document reports come first
  List<String> of(Person right, String document, String text, boolean speakers) {
    var near = speakers ? speakers(document) : namedIn(document);
    return bank.people().all().stream()
        .filter(p ->
            p.isFullName() && !p.equals(right) && !p.isNamedIn(text) && !p.isNamedIn(right.name()))
        .filter(p ->
            p.offices().stream()
                .noneMatch(o -> right.offices().stream().anyMatch(r -> isNested(o, r))))
        .sorted(
            Comparator.comparingInt((Person p) ->
                    -likeness(p, right) - (near.contains(p.name()) ? speakers ? 10 : 2 : 0))
                .thenComparingInt(p -> Mint.number(text + p.name(), 1000)))
        .map(Person::name)
        .limit(WANTED)
        .toList();
  }

  private Set<String> speakers(String document) {
    var names = new TreeSet<String>();
    bank.facts(ClaimFact.class).stream()
        .filter(f -> f.statement().document().equals(document))
        .forEach(f -> bank.people().named(f.owner()).ifPresent(p -> names.add(p.name())));
    return names;
  }

  private Set<String> namedIn(String document) {
    var names = new TreeSet<String>();
    bank.facts(OfficeFact.class).stream()
        .filter(f -> f.statement().document().equals(document))
        .forEach(f -> bank.people().named(f.person()).ifPresent(p -> names.add(p.name())));
    return names;
  }

  /// Whether two wordings mean one office: `Minister of Foreign Affairs of X` is `Foreign Minister
  /// of X`.
  static boolean isSame(String a, String b) {
    return words(a).equals(words(b));
  }

  /// Whether one office is the other, or the other with more words: a first president is a
  /// president.
  static boolean isNested(String a, String b) {
    return words(a).containsAll(words(b)) || words(b).containsAll(words(a));
  }

  static int likeness(String a, String b) {
    var wanted = words(b);
    return (int) words(a).stream().filter(wanted::contains).count();
  }

  private static int likeness(Person a, Person b) {
    return a.offices().stream()
        .flatMapToInt(o -> b.offices().stream().mapToInt(r -> likeness(o, r)))
        .max()
        .orElse(0);
  }

  private static Set<String> words(String office) {
    var words = new TreeSet<String>();
    for (var token : Tokens.of(office)) {
      if (token.isWord() && !WEAK.contains(token.lower())) {
        words.add(token.lower());
      }
    }
    return words;
  }
}
