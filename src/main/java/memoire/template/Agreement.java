package memoire.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.bank.Bank;
import memoire.fact.Clause;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Propositions;
import memoire.syntax.Rendering;

/// Whether the parser sees the clause that a rule turned into a question: the same subject before
/// the same verb. Where it sees another, one of them is wrong, and nothing is asked.
final class Agreement {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");

  private final Bank bank;
  private final Map<String, Parse> parses;

  Agreement(Bank bank, Map<String, Parse> parses) {
    this.bank = bank;
    this.parses = parses;
  }

  boolean accepts(Draft draft) {
    var statement = draft.fact().statement();
    var parse = parses.get(statement.sentence().text());
    boolean inverted =
        List.of("date", "count", "place", "person").contains(draft.topic()) && !draft.isCloze();
    if (parse == null || !inverted) {
      return true;
    }
    return isPlain(draft.stem(), parse)
        && bank.clause(statement)
            .filter(clause ->
                Propositions.of(parse).stream().anyMatch(p -> isSame(clause, p) && !goesOn(p)))
            .isPresent();
  }

  /// What follows a comma is seldom part of the question, nor a second verb after `and`; names and
  /// figures apart.
  private static boolean isPlain(String stem, Parse parse) {
    boolean hasComma = stem.replaceAll("\\d,\\d|\\p{Lu}\\p{L}+, \\p{Lu}", "").indexOf(',') >= 0;
    return !hasComma
        && parse.words().stream()
            .filter(w -> FINITE.contains(w.tag()))
            .noneMatch(w -> stem.contains(" and " + w.text()));
  }

  /// A second verb beside the first would keep its tense after `did`.
  private static boolean goesOn(Proposition proposition) {
    return proposition
        .parse()
        .children(proposition.head())
        .anyMatch(c -> c.isKindOf("conj") || c.is("parataxis") || c.is("dep"));
  }

  private static boolean isSame(Clause clause, Proposition proposition) {
    var subject = Rendering.text(proposition.parse(), proposition.subject(), Map.of());
    var text = clause.statement().text();
    int from = clause.auxiliary() == null ? clause.verb().start() : clause.auxiliary().start();
    var group = text.substring(from, Math.max(from, clause.verb().end()));
    return clause.text(clause.subject()).equalsIgnoreCase(subject)
        && (group.contains(proposition.head().text())
            || clause.text(clause.tail()).contains(proposition.head().text()));
  }
}
