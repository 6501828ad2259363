package memoire.generate;

import java.util.ArrayList;
import java.util.List;
import memoire.fact.Fact.AcronymFact;
import memoire.fact.Fact.ListFact;
import memoire.fact.Places;
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
    var options = wrong.stream().sorted().limit(WANTED).toList();
    var stem = "which countries are " + bank.wording().inside(fact.group());
    return List.of(
        new Draft(
            fact,
            "list",
            stem,
            String.join(", ", fact.items()),
            List.of(),
            options,
            new Recall.AsSet(fact.items()),
            TRUST));
  }
}
