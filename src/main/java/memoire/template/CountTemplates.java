package memoire.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import memoire.bank.Bank;
import memoire.distractor.CountOptions;
import memoire.fact.Clause;
import memoire.fact.Fact.CountFact;
import memoire.fact.Lexicon;
import memoire.fact.Span;
import memoire.template.Draft.Recall;
import memoire.wording.Wording;

/// `X covers more than 15 areas` → `More than how many areas does X cover?`
final class CountTemplates {
  private static final Pattern THERE =
      Pattern.compile("^There (was|were|is|are|has been|have been) ");
  private static final Set<String> BOUNDS =
      Set.of("over", "under", "at least", "at most", "up to", "nearly", "almost", "close to");
  private static final double TRUST = 0.9;

  private final Bank bank;

  CountTemplates(Bank bank) {
    this.bank = bank;
  }

  List<Draft> drafts(CountFact fact) {
    var drafts = new ArrayList<Draft>();
    if (fact.statement().isNegated() || KnownGroups.isName(bank, fact)) {
      return drafts;
    }
    there(fact).ifPresent(stem -> drafts.add(draft(fact, stem)));
    bank.clause(fact.statement())
        .flatMap(c -> c.subject().contains(fact.answer()) ? ofSubject(fact, c) : ofTail(fact, c))
        .ifPresent(stem -> drafts.add(draft(fact, stem)));
    return drafts;
  }

  private Draft draft(CountFact fact, String stem) {
    var key = fact.answer().of(fact.statement().text());
    var recall = new Recall.AsNumber(fact.value(), fact.unit().of(fact.statement().text()));
    return new Draft(
        fact,
        "count",
        Wording.tidy(stem),
        key,
        List.of(),
        isBound(fact) ? List.of() : CountOptions.of(key, fact.value(), stem),
        recall,
        TRUST);
  }

  /// `More than 15` is also more than 12: such a number is only to be recalled.
  private static boolean isBound(CountFact fact) {
    return fact.hedge().contains("than") || BOUNDS.contains(fact.hedge().toLowerCase(Locale.ROOT));
  }

  private static String howMany(CountFact fact) {
    var hedge = fact.hedge();
    var kept =
        hedge.equals("a total of") || hedge.equals("some") || hedge.equals("an estimated")
            ? (hedge.startsWith("a t") ? "" : "about ")
            : hedge.isEmpty() ? "" : hedge + " ";
    return kept.toLowerCase(Locale.ROOT) + "how many " + fact.unit().of(fact.statement().text());
  }

  private static Optional<String> there(CountFact fact) {
    var text = fact.statement().text();
    var match = THERE.matcher(text);
    if (!match.find() || fact.span().start() != match.end()) {
      return Optional.empty();
    }
    var verb = match.group(1).split(" ", -1);
    var rest = verb.length > 1 ? verb[1] : "";
    return Optional.of(
        Wording.join(howMany(fact), verb[0] + " there", rest, text.substring(fact.unit().end())));
  }

  /// The number opens the subject: the rest stays in its place.
  private Optional<String> ofSubject(CountFact fact, Clause clause) {
    if (clause.subject().start() != fact.span().start()
        || clause.subject().end() < fact.unit().end()) {
      return Optional.empty();
    }
    var text = fact.statement().text();
    var rest = text.substring(fact.unit().end(), clause.subject().end());
    if (rest.startsWith(",")) {
      return Optional.empty();
    }
    return Optional.of(
        Wording.join(
            howMany(fact),
            rest,
            Inversion.predicate(clause, clause.text(clause.tail())),
            Pieces.of(bank, clause).fronts(null)));
  }

  /// The number stands right after the verb, or after an object and a preposition that go before
  /// `how many`.
  private Optional<String> ofTail(CountFact fact, Clause clause) {
    var counted = new Span(fact.span().start(), fact.unit().end());
    if (!clause.tail().contains(counted) || !isFlat(clause, counted)) {
      return Optional.empty();
    }
    var text = fact.statement().text();
    var before = text.substring(clause.tail().start(), counted.start()).strip();
    var after = text.substring(counted.end(), clause.tail().end());
    var preposition = before.substring(before.lastIndexOf(' ') + 1);
    boolean bare = before.isEmpty();
    boolean prepositional =
        Lexicon.is("preposition", preposition)
            && !preposition.equals("of")
            && !preposition.equals("as")
            && !preposition.equals("than")
            && before.split(" ", -1).length <= 4;
    if (!bare && !prepositional) {
      return Optional.empty();
    }
    var kept = bare ? "" : before.substring(0, before.length() - preposition.length());
    boolean list = (after.startsWith(",") && after.contains(" and ")) || after.startsWith(" and ");
    if (list) {
      return Optional.empty();
    }
    int comma = after.indexOf(", both");
    var tail =
        Wording.join(
            kept,
            comma >= 0 ? after.substring(0, comma) : after,
            Pieces.of(bank, clause).fronts(null));
    return Optional.of(
        Wording.join(
            bare ? "" : preposition,
            howMany(fact),
            Inversion.inverted(clause, Pieces.of(bank, clause).subject(), tail)));
  }

  private static boolean isFlat(Clause clause, Span counted) {
    return Scope.isFlatBefore(clause, counted);
  }
}
