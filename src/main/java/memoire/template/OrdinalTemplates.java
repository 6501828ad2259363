package memoire.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import memoire.bank.Bank;
import memoire.distractor.Lot;
import memoire.fact.Clause;
import memoire.fact.Fact.OrdinalFact;
import memoire.fact.Numbers;
import memoire.fact.Span;
import memoire.template.Draft.Recall;
import memoire.wording.Wording;

/// `X marked the 30th anniversary of Y` → `Which anniversary of Y did X mark?`
final class OrdinalTemplates {
  private static final double TRUST = 0.8;
  private static final int WANTED = 3;

  private final Bank bank;

  OrdinalTemplates(Bank bank) {
    this.bank = bank;
  }

  List<Draft> drafts(OrdinalFact fact) {
    return bank.clause(fact.statement())
        .flatMap(clause -> stem(fact, clause))
        .map(stem -> List.of(draft(fact, stem)))
        .orElse(List.of());
  }

  private static Draft draft(OrdinalFact fact, String stem) {
    var key = fact.answer().of(fact.statement().text());
    var accept =
        new ArrayList<>(
            List.of(Numbers.ordinalInDigits(fact.value()), Numbers.ordinalInWords(fact.value())));
    accept.addAll(List.of("the " + key, Integer.toString(fact.value())));
    accept.removeIf(key::equals);
    return new Draft(
        fact,
        "ordinal",
        Wording.tidy(stem),
        key,
        accept,
        others(fact, stem),
        new Recall.AsText(),
        TRUST);
  }

  /// Only for what is counted in a known series, right after the verb: anniversaries.
  private Optional<String> stem(OrdinalFact fact, Clause clause) {
    var text = fact.statement().text();
    var noun = fact.noun().of(text);
    boolean article = text.startsWith("the ", fact.answer().start() - 4);
    var phrase = new Span(fact.answer().start() - 4, fact.noun().end());
    if (!noun.startsWith("anniversary") || !article || clause.tail().start() != phrase.start()) {
      return Optional.empty();
    }
    var rest = text.substring(fact.noun().end(), clause.tail().end());
    var pieces = Pieces.of(bank, clause);
    return Optional.of(
        Wording.join(
            "which " + noun,
            rest,
            Inversion.inverted(clause, pieces.subject(), pieces.fronts(null))));
  }

  /// Round anniversaries beside a round one.
  private static List<String> others(OrdinalFact fact, String stem) {
    int step = fact.value() % 10 == 0 ? 10 : fact.value() % 5 == 0 ? 5 : 1;
    int earlier = Math.min(Lot.draw("earlier" + stem, WANTED + 1), (fact.value() - 1) / step);
    var values = new TreeSet<Integer>();
    for (int k = -earlier; values.size() < WANTED; k++) {
      if (k != 0) {
        values.add(fact.value() + k * step);
      }
    }
    boolean digits = Character.isDigit(fact.answer().of(fact.statement().text()).charAt(0));
    return values.stream()
        .map(v -> digits ? Numbers.ordinalInDigits(v) : Numbers.ordinalInWords(v))
        .toList();
  }
}
