package memoire.generate;

import java.util.ArrayList;
import java.util.List;
import memoire.fact.Fact.AcronymFact;
import memoire.fact.Fact.ListFact;
import memoire.fact.Numbers;
import memoire.fact.Places;
import memoire.fact.Statement;
import memoire.generate.Draft.Recall;

/// Acronyms and the members of groups.
final class OrganizationTemplates {
  private static final double TRUST = 0.9;
  private static final int WANTED = 3;

  private final Bank bank;

  OrganizationTemplates(Bank bank) {
    this.bank = bank;
  }

  /// To be typed: among the options the initials would give the answer away.
  List<Draft> drafts(AcronymFact fact) {
    var key = fact.expansion();
    return List.of(
        new Draft(
            fact,
            "organization",
            "what does the acronym " + fact.acronym() + " stand for",
            key,
            List.of("the " + key),
            List.of(),
            new Recall.AsText(),
            TRUST));
  }

  /// The wrong options are countries of the pack that the statement does not name.
  List<Draft> drafts(ListFact fact) {
    var options = others(fact);
    var stem = "which countries are " + bank.wording().inside(fact.group());
    return List.of(draft(fact, stem, options));
  }

  private Draft draft(ListFact fact, String stem, List<String> options) {
    return new Draft(
        fact,
        "list",
        stem,
        String.join(", ", fact.items()),
        List.of(),
        options,
        new Recall.AsSet(fact.items()),
        TRUST);
  }

  /// `A and B lack industry.` → `Which two countries lack industry?`
  List<Draft> drafts(Statement statement) {
    var clause = bank.clause(statement).filter(c -> !c.isPast());
    if (clause.isEmpty()
        || Lints.isNegated(statement)
        || !Pieces.of(bank, clause.get()).isComplete()) {
      return List.of();
    }
    var subject = clause.get().text(clause.get().subject());
    var items = List.of(subject.split("(?:, | and |, and )", -1));
    boolean countries =
        items.size() >= 2 && items.stream().allMatch(i -> Places.country(i).isPresent());
    if (!countries) {
      return List.of();
    }
    var predicate =
        Inversion.predicate(clause.get(), clause.get().text(clause.get().tail()))
            .replaceFirst("\\b(?:both|all) ", "");
    var asked = predicate + " " + bank.source(statement.document()).name();
    if (items.stream().anyMatch(asked::contains)) {
      return List.of();
    }
    var fact = new ListFact(statement, clause.get().subject(), subject, items);
    var stem =
        Wording.join(
            "which",
            Numbers.inWords(items.size()),
            "countries",
            predicate,
            Pieces.of(bank, clause.get()).fronts(null));
    return List.of(draft(fact, Wording.tidy(stem), others(fact)));
  }

  private List<String> others(ListFact fact) {
    var wrong = new ArrayList<String>();
    for (var statement : bank.statements()) {
      for (var token : statement.tokens()) {
        var country = Places.country(token.text()).filter(c -> c.equals(token.text()));
        country
            .filter(c ->
                !wrong.contains(c)
                    && fact.items().stream()
                        .noneMatch(i -> Places.country(i).equals(java.util.Optional.of(c))))
            .filter(c -> !fact.statement().sentence().text().contains(c))
            .ifPresent(wrong::add);
      }
    }
    return wrong.stream().sorted().limit(WANTED).toList();
  }
}
