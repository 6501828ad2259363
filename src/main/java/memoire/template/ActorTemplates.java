package memoire.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.bank.Bank;
import memoire.bank.Person;
import memoire.distractor.PersonOptions;
import memoire.fact.Clause;
import memoire.fact.Fact.ClaimFact;
import memoire.fact.Fact.OfficeFact;
import memoire.fact.Span;
import memoire.fact.Statement;
import memoire.fact.Tokens;
import memoire.template.Draft.Recall;
import memoire.text.Months;
import memoire.wording.Wording;

/// `X, Foreign Minister of Y, visited Z` → `Who visited Z?`
final class ActorTemplates {
  private static final double TRUST = 0.75;
  private static final int FEWEST_ANCHORS = 2;

  private static final Set<String> MOVING =
      Set.of("visit", "come", "arrive", "travel", "go", "attend");
  private static final Set<String> VAGUE = Set.of("speak", "talk", "comment", "refer", "judge");

  private final Bank bank;
  private final PersonOptions persons;

  ActorTemplates(Bank bank, PersonOptions persons) {
    this.bank = bank;
    this.persons = persons;
  }

  /// At most one draft: a statement about one person.
  List<Draft> drafts(Statement statement) {
    var clause = bank.clause(statement).filter(Clause::isPast);
    if (clause.isEmpty() || statement.isNegated()) {
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
    var stem = stem(clause.get());
    if (isVague(clause.get()) || anchors(stem, isMoving(clause.get())) < FEWEST_ANCHORS) {
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
            persons.of(person.get(), statement.document(), statement.text(), false),
            new Recall.AsText(),
            TRUST));
  }

  /// An adverbial from the front comes to stand at the end only where it cannot be read as part of
  /// something nested there.
  private String stem(Clause clause) {
    var tail = clause.tail();
    var fronts = Pieces.of(bank, clause).fronts(null);
    var predicate = Inversion.predicate(clause, clause.text(tail));
    boolean flat = Scope.isFlatBefore(clause, new Span(tail.end(), tail.end()));
    return Wording.tidy(
        flat || fronts.isEmpty()
            ? Wording.join("who", predicate, fronts)
            : Wording.join("who,", fronts + ",", predicate));
  }

  /// Many people speak of a matter, and how somebody judges is the author's wording.
  private static boolean isVague(Clause clause) {
    var base = clause.base();
    return base != null && VAGUE.contains(base);
  }

  private static boolean isMoving(Clause clause) {
    var base = clause.base();
    return (base != null && MOVING.contains(base)) || clause.text(clause.verb()).equals("invited");
  }

  /// Names and dates that tell one event from another. Of those who travelled somewhere in a month,
  /// the documents need not name all.
  private static int anchors(String stem, boolean moving) {
    int anchors = 0;
    boolean inside = false;
    var tokens = Tokens.of(stem);
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      boolean bareMonth =
          moving
              && Months.NAMES.contains(token.text())
              && (i + 1 == tokens.size() || !Character.isDigit(tokens.get(i + 1).text().charAt(0)));
      boolean name =
          !bareMonth && (token.isCapitalised() || Character.isDigit(token.text().charAt(0)));
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
