package memoire.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import memoire.fact.Fact.OfficeFact;
import memoire.fact.Tokens;
import memoire.generate.Draft.Recall;

/// `X, Foreign Minister of Y,` → `Who is named as Foreign Minister of Y in …?` and, the other way
/// round, `Which office did X hold?`
final class OfficeTemplates {
  private static final double TRUST = 0.85;
  private static final int WANTED = 3;

  /// Words that do not tell one office from another.
  private static final Set<String> WEAK =
      Set.of("the", "of", "and", "for", "republic", "affairs", "in", "incumbent");

  private final Bank bank;

  OfficeTemplates(Bank bank) {
    this.bank = bank;
  }

  List<Draft> drafts(OfficeFact fact) {
    var drafts = new ArrayList<Draft>();
    var person = bank.people().named(fact.person());
    if (person.isEmpty() || !person.get().isFullName() || isShared(fact, person.get())) {
      return drafts;
    }
    var source = bank.source(fact.statement().document()).name();
    var office = fact.office().replaceFirst("^(?:[Tt]he|an?) ", "");
    drafts.add(
        new Draft(
            fact, "person", "who is named as " + office + " in " + source, person.get().name(),
            person.get().accepted(), people(fact, person.get()), new Recall.AsText(), TRUST));
    drafts.add(
        new Draft(
            fact, "office", "which office did " + person.get().name() + " hold, according to " + source,
            Wording.capitalised(office), List.of(), offices(fact, person.get()), new Recall.None(), TRUST - 0.1));
    return drafts;
  }

  /// Whether the document gives the office to somebody else, too.
  private boolean isShared(OfficeFact fact, Person person) {
    return bank.facts(OfficeFact.class).stream()
        .filter(other -> other.statement().document().equals(fact.statement().document()))
        .filter(other -> isSame(other.office(), fact.office()))
        .anyMatch(other -> !bank.people().named(other.person()).equals(java.util.Optional.of(person)));
  }

  static boolean isSame(String a, String b) {
    return words(a).equals(words(b));
  }

  /// `Minister of Foreign Affairs of X` is `Foreign Minister of X`; a president's adjective counts.
  private static Set<String> words(String office) {
    var words = new TreeSet<String>();
    for (var token : Tokens.of(office)) {
      if (token.isWord() && !WEAK.contains(token.lower())) {
        words.add(token.lower());
      }
    }
    return words;
  }

  /// Other people: best those of the same document and a like office.
  private List<String> people(OfficeFact fact, Person right) {
    var document = fact.statement().document();
    var near = new TreeSet<String>();
    bank.facts(OfficeFact.class).stream()
        .filter(f -> f.statement().document().equals(document))
        .forEach(f -> bank.people().named(f.person()).ifPresent(p -> near.add(p.name())));
    return bank.people().all().stream()
        .filter(p -> p.isFullName() && !p.equals(right) && !p.isNamedIn(right.name()))
        .filter(p -> p.offices().stream().noneMatch(o -> isSame(o, fact.office())))
        .sorted(
            Comparator.comparingInt((Person p) -> -likeness(p, fact.office()) - (near.contains(p.name()) ? 2 : 0))
                .thenComparing(p -> Mint.number(fact.office() + p.name(), 1000)))
        .map(Person::name)
        .limit(WANTED)
        .toList();
  }

  private static int likeness(Person person, String office) {
    var wanted = words(office);
    return person.offices().stream()
        .mapToInt(o -> (int) words(o).stream().filter(wanted::contains).count())
        .max()
        .orElse(0);
  }

  private List<String> offices(OfficeFact fact, Person right) {
    var options = new TreeSet<String>();
    var all =
        bank.facts(OfficeFact.class).stream()
            .filter(f -> right.offices().stream().noneMatch(o -> isSame(o, f.office())))
            .sorted(
                Comparator.comparingInt((OfficeFact f) -> Math.abs(f.office().length() - fact.office().length()))
                    .thenComparing(OfficeFact::office))
            .toList();
    for (var other : all) {
      boolean distinct = options.stream().noneMatch(o -> isSame(o, other.office()));
      if (options.size() < WANTED && distinct) {
        options.add(Wording.capitalised(other.office().replaceFirst("^(?:[Tt]he|an?) ", "")));
      }
    }
    return List.copyOf(options);
  }
}
