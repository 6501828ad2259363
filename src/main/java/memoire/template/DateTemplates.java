package memoire.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.bank.Bank;
import memoire.distractor.DateOptions;
import memoire.fact.Clause;
import memoire.fact.DateMention;
import memoire.fact.DateMention.Grain;
import memoire.fact.Fact.DateFact;
import memoire.fact.Span;
import memoire.template.Draft.Recall;
import memoire.wording.Wording;

/// `In May 2021, X did Y` → `In which month and year did X do Y?`
final class DateTemplates {
  private static final Set<String> ASKABLE = Set.of("in", "on", "during", "from", "between");
  static final Set<String> LASTING =
      Set.of(
          "continue",
          "remain",
          "keep",
          "stay",
          "persist",
          "live",
          "last",
          "exist",
          "belong",
          "contain");
  private static final double TRUST = 0.9;

  private final Bank bank;

  DateTemplates(Bank bank) {
    this.bank = bank;
  }

  List<Draft> drafts(DateFact fact) {
    var clause = bank.clause(fact.statement());
    if (clause.isEmpty()
        || (!fact.date().preposition().isEmpty() && !ASKABLE.contains(fact.date().preposition()))) {
      return List.of();
    }
    return wh(fact, clause.get()).map(List::of).orElse(List.of());
  }

  private Optional<Draft> wh(DateFact fact, Clause clause) {
    var date = fact.date();
    var word = questionWord(date, fact.statement().governingYear());
    if (word.isEmpty()
        || date.preposition().isEmpty()
        || otherDates(clause, fact)
        || isLasting(clause)
        || isPublication(clause)) {
      return Optional.empty();
    }
    var body = Pieces.of(bank, clause).without(date.span());
    return body.map(b -> draft(fact, word.get() + " " + b, date));
  }

  private Draft draft(DateFact fact, String stem, DateMention date) {
    var value = date.date();
    var key = date.text();
    int year = fact.statement().governingYear();
    var accept = new ArrayList<String>();
    if (date.yearless() && year > 0) {
      accept.add(key + (date.grain() == Grain.MONTH ? " " : ", ") + year);
    }
    boolean typedDate = value != null && (!date.yearless() || date.grain() != Grain.MONTH);
    Recall recall =
        typedDate && value != null && date.grain() != Grain.SEASON
            ? new Recall.AsDate(value)
            : new Recall.AsText();
    return new Draft(
        fact,
        "date",
        Wording.tidy(stem),
        key,
        accept,
        DateOptions.of(date, stem, bank.latestYear(fact.statement().document())),
        recall,
        TRUST);
  }

  /// How to ask for a date of this grain; empty where there is no natural way.
  private static Optional<String> questionWord(DateMention date, int governing) {
    var of = date.yearless() && governing > 0 ? " of " + governing : "";
    var preposition = date.preposition();
    boolean from = preposition.equals("from") || preposition.equals("between");
    return switch (date.grain()) {
      case DAY -> from ? Optional.empty() : Optional.of("on which date" + of.replace("of", "in"));
      case DAYS -> Optional.of("on which dates" + of.replace("of", "in"));
      case MONTH ->
          from
              ? Optional.empty()
              : Optional.of(date.yearless() ? "in which month" + of : "in which month and year");
      case YEAR -> from ? Optional.empty() : Optional.of("in which year");
      case MONTHS, YEARS, SEASON, OTHER -> Optional.empty();
    };
  }

  /// When the document itself came out is in its head.
  private boolean isPublication(Clause clause) {
    var base = clause.base();
    return base != null
        && Set.of("publish", "print", "issue", "release").contains(base)
        && bank.source(clause.statement().document()).isItself(clause.text(clause.subject()));
  }

  /// What lasts is true of neighbouring dates, too.
  static boolean isLasting(Clause clause) {
    var base = clause.base();
    var group = clause.text(clause.verb());
    boolean lasting =
        (base != null && LASTING.contains(base))
            || (base != null && base.equals("go") && clause.text(clause.tail()).startsWith("on "));
    return lasting
        || LASTING.stream().anyMatch(v -> group.contains(v))
        || group.endsWith("ing")
        || (group.isEmpty()
            && clause.auxiliary() != null
            && !clause.text(clause.tail()).startsWith("the "));
  }

  /// Two dates for one verb: which one is asked for is not certain.
  private boolean otherDates(Clause clause, DateFact fact) {
    return bank.facts(DateFact.class, fact.statement())
        .filter(other -> !other.equals(fact))
        .anyMatch(other -> {
          Span span = other.date().span();
          boolean front = clause.fronts().stream().anyMatch(f -> f.contains(span));
          boolean scope =
              Scope.isOfMainVerb(clause, span) && !other.date().preposition().equals("of");
          boolean governing = front && other.date().grain() == Grain.YEAR && fact.date().yearless();
          return (front || scope) && !governing;
        });
  }
}
