package memoire.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.bank.Bank;
import memoire.bank.Person;
import memoire.distractor.PersonOptions;
import memoire.fact.Fact.ClaimFact;
import memoire.template.Draft.Recall;
import memoire.wording.Stems;
import memoire.wording.Wording;

/// `According to X, …` → `To whom does the document attribute the statement that …?`
final class ClaimTemplates {
  private static final double TRUST = 0.7;
  private static final int FEWEST_CLAIM_WORDS = 6;

  /// From here on two people say nearly the same.
  private static final double TOO_ALIKE = 0.65;

  private final Bank bank;
  private final PersonOptions persons;
  private final Map<ClaimFact, Set<String>> stems = new HashMap<>();

  ClaimTemplates(Bank bank, PersonOptions persons) {
    this.bank = bank;
    this.persons = persons;
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
            fact,
            "claim",
            stem,
            owner.get().name(),
            owner.get().accepted(),
            persons.of(owner.get(), fact.statement().document(), fact.claim(), true),
            new Recall.AsText(),
            TRUST));
  }

  private boolean isSaidByOthers(ClaimFact fact, Person owner) {
    var claim = Stems.of(fact.claim());
    return bank.facts(ClaimFact.class).stream()
        .filter(other -> !bank.people().named(other.owner()).equals(java.util.Optional.of(owner)))
        .anyMatch(other ->
            Stems.coverage(claim, stems.computeIfAbsent(other, o -> Stems.of(o.claim())))
                >= TOO_ALIKE);
  }
}
