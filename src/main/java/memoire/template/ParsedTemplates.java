package memoire.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import memoire.bank.Bank;
import memoire.distractor.CountOptions;
import memoire.distractor.DateOptions;
import memoire.distractor.NameOptions;
import memoire.document.Document;
import memoire.document.Sentence;
import memoire.fact.Attribution;
import memoire.fact.DateMention.Grain;
import memoire.fact.Fact;
import memoire.fact.Fact.AmountFact;
import memoire.fact.Fact.CountFact;
import memoire.fact.Fact.DateFact;
import memoire.fact.Fact.NameFact;
import memoire.fact.Numbers;
import memoire.fact.Places;
import memoire.fact.Span;
import memoire.fact.Statement;
import memoire.fact.Tokens;
import memoire.phrase.Asked;
import memoire.phrase.Mention.AmountOf;
import memoire.phrase.Mention.CountOf;
import memoire.phrase.Mention.DateOf;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.phrase.Questions;
import memoire.syntax.Parse;
import memoire.syntax.Word;
import memoire.template.Draft.Recall;
import memoire.wording.Wording;
import memoire.wording.Years;
import org.jspecify.annotations.Nullable;

/// Drafts from parsed sentences: a question or a gap for every date, number and name.
final class ParsedTemplates {
  private static final double WH = 0.8;
  private static final double GAP = 0.7;

  private final Bank bank;
  private final Map<String, Parse> parses;
  private final Map<String, Statement> statements = new HashMap<>();
  private final NameOptions names;
  private final TrueOrFalse judged;
  private final EventTemplates events;

  ParsedTemplates(Bank bank, Map<String, Parse> parses) {
    this.bank = bank;
    this.parses = parses;
    bank.statements().forEach(s -> statements.put(place(s.document(), s.sentence()), s));
    this.names = new NameOptions(bank);
    this.judged = new TrueOrFalse(bank, names);
    this.events = new EventTemplates(bank);
  }

  private static String place(String document, Sentence sentence) {
    return document + "\u0000" + sentence.start();
  }

  Drafts drafts(Document document) {
    var drafts = new ArrayList<Draft>();
    var unasked = new ArrayList<Unasked>();
    var questions = Questions.of(document, parses);
    names.enter(document.id(), questions.cast());
    for (var of : questions.sentences()) {
      var statement = statements.get(place(document.id(), of.sentence()));
      if (statement != null) {
        var plain = of.asked().stream().flatMap(a -> draft(statement, a).stream()).toList();
        drafts.addAll(plain);
        judged.draft(plain).ifPresent(drafts::add);
      }
      if (of.refusal() != null) {
        unasked.add(new Unasked(document.id(), of.sentence(), of.refusal()));
      }
    }
    drafts.addAll(events.drafts(document, drafts));
    return new Drafts(drafts, unasked);
  }

  /// The statement in the words of its sentence, whose claim it is said anew.
  private static Statement statement(Statement of, Asked asked) {
    var text = of.sentence().text();
    var owner = asked.statement().owner();
    @Nullable Attribution attribution = owner.isEmpty() ? null : new Attribution(owner, true);
    return new Statement(
        of.document(), of.sentence(), of.governingYear(), text, Tokens.of(text), attribution);
  }

  private Optional<Draft> draft(Statement of, Asked asked) {
    var statement = statement(of, asked);
    return switch (asked.mention()) {
      case DateOf date when isYearUnknown(statement, asked, date) -> Optional.empty();
      case DateOf date -> Optional.of(date(statement, asked, date));
      case CountOf count -> Optional.of(count(statement, asked, count));
      case AmountOf amount -> Optional.of(amount(statement, asked, amount));
      case NameOf _ when isSubject(statement, asked) -> Optional.empty();
      case NameOf name when isGovernment(asked, name) -> Optional.empty();
      case NameOf name -> Optional.of(name(statement, asked, name));
    };
  }

  /// A day or a month of which neither the question nor the document's date tells the year.
  private boolean isYearUnknown(Statement statement, Asked asked, DateOf date) {
    boolean dated = Years.isIn(bank.source(statement.document()).name());
    return date.date().yearless() && !dated && !Years.isIn(asked.rest());
  }

  /// A capital that acts stands for its country's government: which city it was is no question.
  private static boolean isGovernment(Asked asked, NameOf name) {
    var head = name.head();
    var proposition = asked.statement().proposition();
    return Places.isCity(asked.key())
        && head.is("nsubj")
        && head.head() >= 0
        && proposition.parse().word(head.head()).isVerb();
  }

  /// What the whole document is about is no question.
  private boolean isSubject(Statement statement, Asked asked) {
    var title = bank.source(statement.document()).document().title();
    var surname = title.substring(title.lastIndexOf(' ') + 1);
    return title.contains(asked.key())
        || (asked.mention() instanceof NameOf name
            && name.kind() == Kind.PERSON
            && title.split(" ", -1).length <= 4
            && asked.key().endsWith(surname));
  }

  private static Span span(List<Word> words) {
    return new Span(words.getFirst().start(), words.getLast().end());
  }

  private Draft date(Statement statement, Asked asked, DateOf mention) {
    var date = mention.date();
    var fact = new DateFact(statement, date);
    var value = date.date();
    boolean typed =
        value != null
            && date.grain() != Grain.SEASON
            && (!date.yearless() || date.grain() != Grain.MONTH);
    Recall recall =
        asked.cloze()
            ? new Recall.AsGap()
            : typed && value != null ? new Recall.AsDate(value) : new Recall.AsText();
    var distractors =
        asked.cloze()
            ? List.<String>of()
            : DateOptions.of(date, asked.stem(), bank.latestYear(statement.document()));
    return draft(fact, "date", asked, asked.key(), List.of(), distractors, recall);
  }

  private static Draft count(Statement statement, Asked asked, CountOf mention) {
    var unit = span(List.of(mention.noun()));
    var hedge = String.join(" ", mention.hedge().stream().map(w -> w.lower()).toList());
    var fact =
        new CountFact(
            statement, span(mention.words()), span(mention.words()), hedge, mention.value(), unit);
    var key = lower(asked.key());
    Recall recall =
        asked.cloze()
            ? new Recall.AsGap()
            : new Recall.AsNumber(mention.value(), unit(statement, mention));
    var distractors =
        asked.cloze() ? List.<String>of() : CountOptions.of(key, mention.value(), asked.stem());
    var accept = asked.cloze() ? accepted(key, mention.value()) : List.<String>of();
    return draft(
        fact, "count", asked, asked.cloze() ? asked.key() : key, accept, distractors, recall);
  }

  /// What is counted, as the sentence prints it after the number: `square kilometres`.
  private static String unit(Statement statement, CountOf mention) {
    int from = mention.words().getLast().end();
    int to = mention.noun().end();
    return from < to
        ? statement.sentence().text().substring(from, to).strip()
        : mention.noun().text();
  }

  /// `Two` that opens a sentence is `two`.
  private static String lower(String key) {
    return Numbers.value(key).isPresent() ? key.toLowerCase(Locale.ROOT) : key;
  }

  private static List<String> accepted(String printed, BigDecimal value) {
    var accept = new LinkedHashSet<String>();
    accept.add(value.stripTrailingZeros().toPlainString());
    if (value.stripTrailingZeros().scale() <= 0 && value.intValue() <= 20 && value.intValue() > 0) {
      accept.add(Numbers.inWords(value.intValue()));
    }
    accept.remove(printed);
    return List.copyOf(accept);
  }

  private static Draft amount(Statement statement, Asked asked, AmountOf mention) {
    var fact = new AmountFact(statement, span(mention.words()));
    Recall recall = asked.cloze() ? new Recall.AsGap() : new Recall.AsText();
    return draft(fact, "count", asked, asked.key(), List.of(), List.of(), recall);
  }

  private Draft name(Statement statement, Asked asked, NameOf mention) {
    var name = names.full(statement.document(), asked.key(), mention.kind());
    var fact = new NameFact(statement, span(mention.words()), name);
    var accept = new LinkedHashSet<String>();
    accept.add(asked.key());
    Places.country(asked.key())
        .ifPresent(c -> {
          accept.add(c);
          accept.addAll(Places.otherNames(c));
        });
    var key = asked.cloze() ? asked.key() : name;
    if (mention.kind() == Kind.PERSON) {
      accept.add(name);
      bank.people().named(name).ifPresent(p -> accept.addAll(p.accepted()));
    }
    accept.remove(key);
    Recall recall = asked.cloze() ? new Recall.AsGap() : new Recall.AsText();
    var topic =
        mention.kind() == Kind.PERSON
            ? "person"
            : mention.kind() == Kind.PLACE ? "place" : "organization";
    var distractors = asked.cloze() ? List.<String>of() : names.of(statement, asked, mention, name);
    return draft(fact, topic, asked, key, List.copyOf(accept), distractors, recall);
  }

  private static Draft draft(
      Fact fact,
      String topic,
      Asked asked,
      String key,
      List<String> accept,
      List<String> distractors,
      Recall recall) {
    return new Draft(
        fact,
        topic,
        Wording.tidy(asked.stem()),
        key,
        accept,
        distractors,
        recall,
        asked.cloze() ? GAP : WH,
        asked.cloze() ? GAP : WH,
        asked);
  }
}
