package memoire.distractor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import memoire.bank.Bank;
import memoire.bank.Person;
import memoire.fact.Fact.ClaimFact;
import memoire.fact.Fact.OfficeFact;

/// Wrong people beside the right one: of the same document first, and of a like office.
public final class PersonOptions {
  private static final int WANTED = 3;

  private final Bank bank;
  private final Map<String, Set<String>> speakers = new HashMap<>();
  private final Map<String, Set<String>> named = new HashMap<>();

  public PersonOptions(Bank bank) {
    this.bank = bank;
  }

  /// Three people whom the text does not name and who hold no office that the right one holds.
  ///
  /// @param speakers whether people whose words the document reports come first
  public List<String> of(Person right, String document, String text, boolean speakers) {
    var near =
        speakers
            ? this.speakers.computeIfAbsent(document, this::speakers)
            : named.computeIfAbsent(document, this::namedIn);
    return bank.people().all().stream()
        .filter(p ->
            p.isFullName() && !p.equals(right) && !p.isNamedIn(text) && !p.isNamedIn(right.name()))
        .filter(p ->
            p.offices().stream()
                .noneMatch(
                    o -> right.offices().stream().anyMatch(r -> bank.offices().isNested(o, r))))
        .sorted(
            Comparator.comparingInt((Person p) ->
                    -likeness(p, right) - (near.contains(p.name()) ? speakers ? 10 : 2 : 0))
                .thenComparingInt(p -> Lot.draw(text + p.name(), 1000)))
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

  private int likeness(Person a, Person b) {
    return a.offices().stream()
        .flatMapToInt(o -> b.offices().stream().mapToInt(r -> bank.offices().likeness(o, r)))
        .max()
        .orElse(0);
  }
}
