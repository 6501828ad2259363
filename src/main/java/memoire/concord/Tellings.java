package memoire.concord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memoire.bank.Bank;
import memoire.fact.Clause;
import memoire.fact.Fact.CountFact;
import memoire.fact.Fact.DateFact;
import memoire.fact.Fact.PlaceFact;
import memoire.fact.Lexicon;
import memoire.fact.Span;
import memoire.fact.Statement;
import memoire.fact.Token;
import memoire.fact.Verbs;
import memoire.question.PartialDate;
import memoire.question.PartialDate.Point;

/// Reads the figures of a pack's statements, each with what it is the figure of. Only statements of
/// a plain build are read; what is denied, supposed or asked is not.
final class Tellings {
  private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> MODALS =
      Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must");
  private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether");

  private final Bank bank;

  Tellings(Bank bank) {
    this.bank = bank;
  }

  List<Telling> all() {
    return bank.statements().stream().flatMap(this::of).toList();
  }

  private Stream<Telling> of(Statement statement) {
    boolean supposed = statement.tokens().stream().anyMatch(t -> SUPPOSING.contains(t.lower()));
    return statement.isNegated() || supposed
        ? Stream.empty()
        : bank.clause(statement).flatMap(this::verb).stream().flatMap(this::figures);
  }

  /// A clause whose verb is known.
  private record Voiced(Clause clause, String verb, String mood, boolean passive) {}

  private Optional<Voiced> verb(Clause clause) {
    var auxiliary = clause.auxiliary() == null ? "" : clause.text(clause.auxiliary());
    var group = clause.text(clause.verb());
    var last = group.substring(group.lastIndexOf(' ') + 1);
    if (clause.base() != null) {
      return Optional.of(new Voiced(clause, clause.base(), "", false));
    }
    if (last.isEmpty()) {
      return BE.contains(auxiliary)
          ? Optional.of(new Voiced(clause, "be", "", false))
          : Optional.empty();
    }
    var mood = MODALS.contains(auxiliary) ? auxiliary : "";
    boolean passive =
        (BE.contains(auxiliary) && !Verbs.isGerund(last))
            || Stream.of(group.split(" ", -1)).anyMatch(BE::contains);
    return Verbs.baseOfParticiple(last)
        .or(() -> mood.isEmpty() ? Optional.empty() : Optional.of(last))
        .map(base -> new Voiced(clause, base, mood, passive));
  }

  private Stream<Telling> figures(Voiced voiced) {
    var statement = voiced.clause().statement();
    var dates = bank.facts(DateFact.class, statement).toList();
    var spans = new ArrayList<Span>();
    dates.forEach(d -> spans.add(d.date().span()));
    var told = new ArrayList<Telling>();
    if (dates.size() == 1) {
      var date = dates.getFirst().date();
      told.add(telling(voiced, new Figure.Dated(date), "date", spans, List.of()));
    }
    var known = dates(statement, dates);
    bank.facts(CountFact.class, statement)
        .forEach(count ->
            slot(voiced, count.span())
                .map(
                    slot -> telling(voiced, counted(count), slot, with(spans, count.span()), known))
                .ifPresent(told::add));
    bank.facts(PlaceFact.class, statement)
        .filter(place -> voiced.clause().tail().contains(place.answer()))
        .forEach(place -> {
          var name = place.answer().of(statement.text());
          var figure = new Figure.Named(bank.entities().words(name), name);
          var slot = place.country() ? "country" : "city";
          told.add(telling(voiced, figure, slot, with(spans, place.answer()), known));
        });
    agent(voiced, spans, known).ifPresent(told::add);
    return told.stream();
  }

  private static Figure counted(CountFact count) {
    return new Figure.Counted(
        count.value(), count.hedge(), count.answer().of(count.statement().text()));
  }

  private static List<Span> with(List<Span> spans, Span one) {
    return Stream.concat(spans.stream(), Stream.of(one)).toList();
  }

  /// Who did it, where that is one name.
  private Optional<Telling> agent(Voiced voiced, List<Span> spans, List<PartialDate> known) {
    var whole = telling(voiced, new Figure.Named(Set.of(), ""), "agent", spans, known);
    if (!whole.agent().isName()) {
      return Optional.empty();
    }
    var words = whole.agent().names().getFirst();
    var name = phrases(voiced).agent();
    var text = voiced.clause().statement().text();
    var printed = text.substring(name.getFirst().start(), name.getLast().end());
    return Optional.of(
        new Telling(
            whole.statement(),
            new Figure.Named(words, printed),
            whole.verb(),
            whole.mood(),
            whole.past(),
            Part.NONE,
            whole.patient(),
            whole.rest(),
            whole.slot(),
            whole.dates(),
            whole.year()));
  }

  private List<PartialDate> dates(Statement statement, List<DateFact> dates) {
    var printed = dates.stream().flatMap(d -> Stream.ofNullable(d.date().date())).toList();
    return printed.isEmpty() && statement.governingYear() > 0
        ? List.of(new PartialDate(new Point(statement.governingYear(), null, null), null))
        : printed;
  }

  /// The words of a clause by the part they play.
  private record Phrases(List<Token> agent, List<Token> patient, List<Token> rest) {}

  private Phrases phrases(Voiced voiced) {
    var clause = voiced.clause();
    var parts = new Parts(bank, clause.statement().text());
    var subject = upToComma(parts.within(clause.subject()));
    var tail = parts.within(clause.tail());
    var rest = new ArrayList<Token>();
    clause.fronts().forEach(front -> rest.addAll(parts.within(front)));
    if (voiced.passive()) {
      int by = by(tail);
      int end = by < 0 ? -1 : phraseEnd(tail, by + 1);
      rest.addAll(by < 0 ? tail : tail.subList(0, by));
      rest.addAll(by < 0 ? List.of() : tail.subList(end, tail.size()));
      return new Phrases(by < 0 ? List.of() : tail.subList(by + 1, end), subject, rest);
    }
    int end = voiced.verb().equals("be") ? 0 : phraseEnd(tail, 0);
    rest.addAll(tail.subList(end, tail.size()));
    return new Phrases(subject, tail.subList(0, end), rest);
  }

  private static int by(List<Token> tail) {
    for (int i = 0; i + 1 < tail.size(); i++) {
      if (tail.get(i).is("by")) {
        return i;
      }
    }
    return -1;
  }

  /// A noun phrase goes to the first preposition but `of`, or to a comma.
  private static int phraseEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && (tokens.get(end).is("of")
            || !(Lexicon.is("preposition", tokens.get(end).text()) || !tokens.get(end).isWord()))) {
      end++;
    }
    return end;
  }

  /// `Ana Silva, an engineer,` is Ana Silva; a list is left whole.
  private static List<Token> upToComma(List<Token> subject) {
    boolean list = subject.stream().anyMatch(t -> t.is("and") || t.is("or"));
    for (int i = 1; i < subject.size() && !list; i++) {
      if (subject.get(i).is(",")) {
        return subject.subList(0, i);
      }
    }
    return subject;
  }

  /// Which part of the clause holds a span, and after which preposition.
  private Optional<String> slot(Voiced voiced, Span span) {
    var phrases = phrases(voiced);
    if (holds(phrases.agent(), span)) {
      return Optional.of("agent");
    }
    if (holds(phrases.patient(), span)) {
      return Optional.of("patient");
    }
    if (!holds(phrases.rest(), span)) {
      return Optional.empty();
    }
    var before =
        phrases.rest().stream()
            .filter(t -> t.end() <= span.start())
            .filter(t -> Lexicon.is("preposition", t.text()))
            .reduce((a, b) -> b);
    return Optional.of("after " + before.map(Token::lower).orElse(""));
  }

  private static boolean holds(List<Token> tokens, Span span) {
    return tokens.stream().anyMatch(t -> span.contains(new Span(t.start(), t.end())));
  }

  private Telling telling(
      Voiced voiced, Figure figure, String slot, List<Span> without, List<PartialDate> dates) {
    var statement = voiced.clause().statement();
    var phrases = phrases(voiced);
    var parts = new Parts(bank, statement.text());
    return new Telling(
        statement,
        figure,
        voiced.verb(),
        voiced.mood(),
        voiced.clause().isPast(),
        parts.part(phrases.agent(), without),
        parts.part(phrases.patient(), without),
        parts.part(phrases.rest(), without),
        slot,
        dates,
        year(statement.document()));
  }

  private int year(String document) {
    var match = YEAR.matcher(bank.source(document).document().date());
    return match.find() ? Integer.parseInt(match.group()) : 0;
  }
}
