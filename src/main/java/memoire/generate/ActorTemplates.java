package memoire.generate;

import java.util.List;
import java.util.Optional;
import memoire.fact.Clause;
import memoire.fact.Fact.ClaimFact;
import memoire.fact.Fact.OfficeFact;
import memoire.fact.Statement;
import memoire.fact.Tokens;
import memoire.generate.Draft.Recall;

/// `X, Foreign Minister of Y, visited Z` → `Who visited Z?`
final class ActorTemplates {
  private static final double TRUST = 0.75;
  private static final int FEWEST_ANCHORS = 2;

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
    boolean claim = bank.facts(ClaimFact.class, statement).findAny().isPresent();
    if (person.isEmpty()
        || !person.get().isFullName()
        || claim
        || !Pieces.of(bank, clause.get()).isComplete()) {
      return List.of();
    }
    var tail = clause.get().text(clause.get().tail());
    var stem =
        Wording.tidy(
            Wording.join(
                "who",
                Inversion.predicate(clause.get(), tail),
                Pieces.of(bank, clause.get()).fronts(null)));
    if (anchors(stem) < FEWEST_ANCHORS) {
      return List.of();
    }
    var fact =
        new OfficeFact(
            statement, clause.get().subject(), clause.get().subject(), person.get().name(), "");
    return List.of(
        new Draft(
            fact,
            "person",
            stem,
            person.get().name(),
            person.get().accepted(),
            bank.persons().of(person.get(), statement.document(), statement.text(), false),
            new Recall.AsText(),
            TRUST));
  }

  /// Names and dates that tell one event from another.
  private static int anchors(String stem) {
    int anchors = 0;
    boolean inside = false;
    for (var token : Tokens.of(stem)) {
      boolean name = token.isCapitalised() || Character.isDigit(token.text().charAt(0));
      anchors += name && !inside ? 1 : 0;
      inside = name;
    }
    return anchors;
  }

  /// The one person that the whole subject names.
  private Optional<Person> actor(Clause clause) {
    var subject = clause.text(clause.subject());
    var mention =
        bank.facts(OfficeFact.class, clause.statement())
            .filter(f ->
                f.mention().contains(clause.subject())
                    && f.mention().start() == clause.subject().start())
            .findFirst();
    return mention.isPresent()
        ? bank.people().named(mention.get().person())
        : subject.contains(" and ") || subject.contains(",")
            ? Optional.empty()
            : bank.people().named(subject);
  }
}
