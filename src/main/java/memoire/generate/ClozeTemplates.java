package memoire.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import memoire.fact.Fact;
import memoire.fact.Fact.AmountFact;
import memoire.fact.Fact.CountFact;
import memoire.fact.Fact.DateFact;
import memoire.fact.Fact.OrdinalFact;
import memoire.fact.Fact.QuoteFact;
import memoire.fact.Numbers;
import memoire.fact.Span;
import memoire.fact.Statement;
import memoire.generate.Draft.Recall;

/// The whole statement with a gap where the answer stands, for typed recall.
final class ClozeTemplates {
  private static final double TRUST = 0.6;
  private static final Set<String> GAPPED =
      Set.of("in", "on", "since", "from", "between", "until", "by", "of", "during", "after", "before");

  private final Bank bank;

  ClozeTemplates(Bank bank) {
    this.bank = bank;
  }

  List<Draft> drafts(Fact fact) {
    return switch (fact) {
      case DateFact date when GAPPED.contains(date.date().preposition()) ->
          List.of(draft(fact, "date", fact.answer(), accept(date)));
      case CountFact count -> List.of(draft(fact, "count", count.answer(), accept(count)));
      case AmountFact amount -> List.of(draft(fact, "count", amount.answer(), List.of()));
      case OrdinalFact ordinal -> List.of(draft(fact, "ordinal", ordinal.answer(), accept(ordinal)));
      case QuoteFact quote -> List.of(draft(fact, "quotation", quote.answer(), List.of()));
      default -> List.of();
    };
  }

  private Draft draft(Fact fact, String topic, Span gap, List<String> accept) {
    var statement = fact.statement();
    var text = statement.text();
    var gapped = text.substring(0, gap.start()) + "{{" + gap.of(text) + "}}" + text.substring(gap.end());
    return new Draft(
        fact, topic, owned(statement, gapped), gap.of(text), accept, List.of(), new Recall.AsGap(), TRUST);
  }

  private String owned(Statement statement, String gapped) {
    var owner = statement.attribution();
    var untied = Wording.capitalised(Wording.tidy(gapped));
    if (owner == null || bank.source(statement.document()).isItself(owner)) {
      return untied;
    }
    var name = bank.people().named(owner.owner()).map(Person::name).orElse(owner.owner());
    return "According to " + name + ", " + bank.wording().inside(untied);
  }

  private static List<String> accept(DateFact fact) {
    var year = fact.statement().governingYear();
    return fact.date().yearless() && year > 0
        ? List.of(fact.date().text() + " " + year)
        : List.of();
  }

  private static List<String> accept(CountFact fact) {
    var printed = fact.answer().of(fact.statement().text());
    var accept = new ArrayList<String>();
    var plain = fact.value().stripTrailingZeros().toPlainString();
    accept.add(plain);
    if (fact.value().scale() <= 0 && fact.value().intValue() <= 20 && fact.value().intValue() > 0) {
      accept.add(Numbers.inWords(fact.value().intValue()));
    }
    accept.remove(printed);
    return accept;
  }

  private static List<String> accept(OrdinalFact fact) {
    var printed = fact.answer().of(fact.statement().text());
    var accept = new ArrayList<>(List.of(Numbers.ordinalInWords(fact.value()), Numbers.ordinalInDigits(fact.value())));
    accept.remove(printed);
    return accept.stream().distinct().toList();
  }
}
