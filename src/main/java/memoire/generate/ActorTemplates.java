package memoire.generate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import memoire.fact.Clause;
import memoire.fact.Fact.OfficeFact;
import memoire.fact.Statement;
import memoire.generate.Draft.Recall;

/// `X, Foreign Minister of Y, visited Z` → `Who visited Z?`
final class ActorTemplates {
  private static final double TRUST = 0.75;
  private static final int WANTED = 3;

  private final Bank bank;

  ActorTemplates(Bank bank) {
    this.bank = bank;
  }

  /// At most one draft: a statement about one person.
  List<Draft> drafts(Statement statement) {
    var clause = bank.clause(statement).filter(Clause::isPast);
    if (clause.isEmpty() || Lints.isNegated(statement)) {
      return List.of();
    }
    var person = actor(clause.get());
    if (person.isEmpty() || !person.get().isFullName()) {
      return List.of();
    }
    var tail = clause.get().text(clause.get().tail());
    var stem =
        Wording.tidy(
            Wording.join(
                "who", Inversion.predicate(clause.get(), tail), Pieces.of(bank, clause.get()).fronts(null)));
    var fact = new OfficeFact(statement, clause.get().subject(), clause.get().subject(), person.get().name(), "");
    return List.of(
        new Draft(
            fact, "person", stem, person.get().name(), person.get().accepted(),
            others(statement, person.get()), new Recall.AsText(), TRUST));
  }

  /// The one person that the whole subject names.
  private Optional<Person> actor(Clause clause) {
    var subject = clause.text(clause.subject());
    var mention =
        bank.facts(OfficeFact.class).stream()
            .filter(f -> f.statement().equals(clause.statement()))
            .filter(f -> f.mention().contains(clause.subject()) && f.mention().start() == clause.subject().start())
            .findFirst();
    return mention.isPresent()
        ? bank.people().named(mention.get().person())
        : subject.contains(" and ") || subject.contains(",") ? Optional.empty() : bank.people().named(subject);
  }

  private List<String> others(Statement statement, Person right) {
    return bank.people().all().stream()
        .filter(p -> p.isFullName() && !p.equals(right) && !p.isNamedIn(statement.text()))
        .sorted(
            Comparator.comparingInt((Person p) -> isOf(p, statement.document()) ? 0 : 1)
                .thenComparing(p -> Mint.number(statement.text() + p.name(), 1000)))
        .map(Person::name)
        .limit(WANTED)
        .toList();
  }

  private boolean isOf(Person person, String document) {
    return bank.facts(OfficeFact.class).stream()
        .anyMatch(
            f -> f.statement().document().equals(document) && bank.people().named(f.person()).equals(Optional.of(person)));
  }
}
