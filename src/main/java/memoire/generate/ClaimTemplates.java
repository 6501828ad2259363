package memoire.generate;

import java.util.List;
import java.util.TreeSet;
import memoire.fact.Fact.ClaimFact;
import memoire.generate.Draft.Recall;

/// `According to X, …` → `To whom does the document attribute the statement that …?`
final class ClaimTemplates {
  private static final double TRUST = 0.7;
  private static final int WANTED = 3;
  private static final int FEWEST_CLAIM_WORDS = 6;

  /// From here on two people say nearly the same.
  private static final double TOO_ALIKE = 0.45;

  private final Bank bank;

  ClaimTemplates(Bank bank) {
    this.bank = bank;
  }

  List<Draft> drafts(ClaimFact fact) {
    var source = bank.source(fact.statement().document());
    var owner = bank.people().named(fact.owner());
    if (owner.isEmpty() || !owner.get().isFullName() || isSaidByOthers(fact, owner.get())) {
      return List.of();
    }
    var claim = bank.wording().inside(Wording.tidy(fact.claim()));
    if (claim.split(" ", -1).length < FEWEST_CLAIM_WORDS || owner.get().isNamedIn(claim)) {
      return List.of();
    }
    var stem = "to whom does " + source.name() + " attribute the statement that " + claim;
    return List.of(
        new Draft(
            fact, "claim", stem, owner.get().name(), owner.get().accepted(),
            others(fact, owner.get()), new Recall.AsText(), TRUST));
  }

  private boolean isSaidByOthers(ClaimFact fact, Person owner) {
    var claim = Stems.of(fact.claim());
    return bank.facts(ClaimFact.class).stream()
        .filter(other -> !bank.people().named(other.owner()).equals(java.util.Optional.of(owner)))
        .anyMatch(other -> Stems.overlap(claim, Stems.of(other.claim())) >= TOO_ALIKE);
  }

  /// Other people whose words the same document reports, then others it names.
  private List<String> others(ClaimFact fact, Person owner) {
    var document = fact.statement().document();
    var speakers = new TreeSet<String>();
    bank.facts(ClaimFact.class).stream()
        .filter(f -> f.statement().document().equals(document))
        .forEach(f -> bank.people().named(f.owner()).ifPresent(p -> speakers.add(p.name())));
    return bank.people().all().stream()
        .filter(p -> p.isFullName() && !p.equals(owner) && !p.isNamedIn(fact.claim()))
        .sorted(
            java.util.Comparator.comparingInt((Person p) -> speakers.contains(p.name()) ? 0 : 1)
                .thenComparing(p -> Mint.number(fact.claim() + p.name(), 1000)))
        .map(Person::name)
        .limit(WANTED)
        .toList();
  }
}
