package memoire.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import memoire.bank.Bank;
import memoire.fact.DateMention;
import memoire.fact.DateMention.Grain;
import memoire.fact.Fact;
import memoire.fact.Fact.AmountFact;
import memoire.fact.Fact.ClaimFact;
import memoire.fact.Fact.CountFact;
import memoire.fact.Fact.DateFact;
import memoire.fact.Fact.OrdinalFact;
import memoire.fact.Fact.QuoteFact;
import memoire.fact.Numbers;
import memoire.fact.Span;
import memoire.fact.Statement;
import memoire.fact.Verbs;
import memoire.template.Draft.Recall;
import memoire.wording.Wording;

/// The whole statement with a gap where the answer stands, for typed recall.
final class ClozeTemplates {
  private static final Pattern REACHED =
      Pattern.compile("\\b(?:reach(?:es|ed)?|mark(?:s|ed)?|celebrate[sd]?) the $");
  private static final double TRUST = 0.6;
  private static final Set<String> GAPPED =
      Set.of("in", "on", "since", "from", "between", "until", "by", "during");

  private final Bank bank;

  ClozeTemplates(Bank bank) {
    this.bank = bank;
  }

  List<Draft> drafts(Fact fact) {
    if (fact.statement().isNegated()) {
      return List.of();
    }
    return switch (fact) {
      case DateFact date when isBareMonth(date) -> List.of();
      case DateFact date when GAPPED.contains(date.date().preposition()) && !isLasting(date) ->
          List.of(draft(fact, "date", fact.answer(), accept(date)));
      case CountFact count when !KnownGroups.isName(bank, count) ->
          List.of(draft(fact, "count", count.answer(), accept(count)));
      case AmountFact amount -> List.of(draft(fact, "count", amount.answer(), List.of()));
      case OrdinalFact ordinal when isAsserted(ordinal) ->
          List.of(draft(fact, "ordinal", ordinal.answer(), accept(ordinal)));
      case QuoteFact quote when isSaying(quote) ->
          List.of(draft(fact, "quotation", quote.answer(), List.of()));
      default -> List.of();
    };
  }

  /// A year would fit the gap as well.
  private static boolean isBareMonth(DateFact fact) {
    return fact.date().yearless() && fact.date().grain() == DateMention.Grain.MONTH;
  }

  /// What lasted is true of neighbouring dates, too, unless it is said since when.
  private boolean isLasting(DateFact fact) {
    return !fact.date().preposition().equals("since")
        && bank.clause(fact.statement()).filter(DateTemplates::isLasting).isPresent();
  }

  /// `reached the 30th anniversary`, `was the ninth meeting`; not `the 14th meeting agreed`, where
  /// the ordinal only names.
  private boolean isAsserted(OrdinalFact fact) {
    var text = fact.statement().text();
    int article = text.lastIndexOf(' ', fact.answer().start() - 2) + 1;
    return bank.clause(fact.statement()).filter(c -> c.tail().start() == article).isPresent()
        || REACHED.matcher(text.substring(0, fact.answer().start())).find();
  }

  /// Somebody's words, two at least, that the pack quotes once: no name in quotation marks.
  private boolean isSaying(QuoteFact fact) {
    var words = fact.answer().of(fact.statement().text());
    long times = bank.statements().stream().filter(s -> s.text().contains(words)).count();
    boolean spoken =
        fact.statement().attribution() != null
            || bank.facts(ClaimFact.class, fact.statement()).findAny().isPresent()
            || fact.statement()
                .text()
                .matches(
                    ".*\\b(?:called|calls|described|describes|said|says|promised|demanded|declared)\\b.*");
    return spoken
        && times == 1
        && words.indexOf(' ') > 0
        && !fact.statement().text().contains("heading");
  }

  private Draft draft(Fact fact, String topic, Span gap, List<String> accept) {
    var statement = fact.statement();
    var text = statement.text();
    var gapped =
        text.substring(0, gap.start()) + "{{" + gap.of(text) + "}}" + text.substring(gap.end());
    var untied = Wording.capitalised(Wording.tidy(inSimplePast(statement, gapped)));
    return new Draft(
        fact, topic, untied, gap.of(text), accept, List.of(), new Recall.AsGap(), TRUST);
  }

  /// `had visited` → `visited`: by itself the sentence has no later time to look back from.
  private String inSimplePast(Statement statement, String text) {
    return bank.clause(statement)
        .map(c -> c.text(c.verb()))
        .filter(verb -> verb.indexOf(' ') < 0 && Verbs.baseOfPast(verb).isPresent())
        .map(verb -> text.replaceFirst("\\bhad " + Pattern.quote(verb) + "\\b", verb))
        .orElse(text);
  }

  private static List<String> accept(DateFact fact) {
    var year = fact.statement().governingYear();
    if (fact.date().yearless() && year > 0) {
      var grain = fact.date().grain();
      boolean days = grain == Grain.DAY || grain == Grain.DAYS;
      return List.of(fact.date().text() + (days ? ", " : " ") + year);
    }
    var text = fact.date().text();
    return text.contains("fall") ? List.of(text.replace("fall", "autumn")) : List.of();
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
    var accept =
        new ArrayList<>(
            List.of(Numbers.ordinalInWords(fact.value()), Numbers.ordinalInDigits(fact.value())));
    accept.removeIf(printed::equals);
    return accept.stream().distinct().toList();
  }
}
