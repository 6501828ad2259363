package memoire.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import memoire.bank.Bank;
import memoire.bank.Person;
import memoire.document.Section;
import memoire.fact.Clause;
import memoire.fact.DateMention;
import memoire.fact.Fact;
import memoire.fact.Fact.DateFact;
import memoire.fact.Fact.GroupFact;
import memoire.fact.Fact.OfficeFact;
import memoire.fact.Span;
import memoire.fact.Statement;
import memoire.question.Form.Pair;
import memoire.question.PartialDate.Point;
import memoire.template.Draft.Recall;
import memoire.wording.Reference;
import memoire.wording.Wording;

/// Questions that one section answers with several of its facts: events to be put in order, people
/// to be joined to their offices. The section's passage from the first to the last is the evidence.
final class GroupTemplates {
  private static final double TRUST = 0.7;
  private static final int FEWEST = 3;
  private static final int MOST = 5;
  private static final int LONGEST_EVIDENCE = 2400;
  private static final int LONGEST_ITEM = 120;

  private final Bank bank;

  GroupTemplates(Bank bank) {
    this.bank = bank;
  }

  List<Draft> drafts(String document, Section section) {
    var statements = bank.statements(document, section);
    var drafts = new ArrayList<Draft>();
    order(document, section, statements).ifPresent(drafts::add);
    match(document, section, statements).ifPresent(drafts::add);
    return drafts;
  }

  private String place(String document, Section section) {
    var name = bank.source(document).name();
    return section.heading().isEmpty()
        ? name
        : "the section \"" + section.heading().replace('"', '\'') + "\" of " + name;
  }

  private <T extends Fact> List<T> facts(Class<T> kind, List<Statement> statements) {
    return statements.stream().flatMap(s -> bank.facts(kind, s)).toList();
  }

  // Order of events.

  private Optional<Draft> order(String document, Section section, List<Statement> statements) {
    var events = new TreeMap<Integer, DateFact>();
    var clashing = new ArrayList<Integer>();
    for (var fact : facts(DateFact.class, statements)) {
      var when = day(fact);
      if (when.isPresent()
          && event(fact).isPresent()
          && events.putIfAbsent(when.get(), fact) != null) {
        clashing.add(when.get());
      }
    }
    clashing.forEach(events::remove);
    if (events.size() < FEWEST) {
      return Optional.empty();
    }
    var chosen = events.values().stream().limit(MOST).toList();
    var items = chosen.stream().map(f -> event(f).orElse("")).toList();
    var stem =
        "put these events in the order in which they happened, according to "
            + place(document, section);
    return group(chosen)
        .map(fact ->
            new Draft(
                fact,
                "order",
                stem,
                String.join(" < ", items),
                List.of(),
                List.of(),
                new Recall.AsOrder(items),
                TRUST));
  }

  /// The day of a date whose year is known, counted so that days compare; a month counts as its
  /// end, so that it is no earlier than any of its days and clashes with none.
  private static Optional<Integer> day(DateFact fact) {
    var date = fact.date().date();
    int year = fact.date().yearless() ? fact.statement().governingYear() : 0;
    boolean exact = fact.date().grain() == DateMention.Grain.DAY;
    if (date == null || !exact || !List.of("in", "on").contains(fact.date().preposition())) {
      return Optional.empty();
    }
    Point point = date.start();
    Integer known = point.year() == null && year > 0 ? Integer.valueOf(year) : point.year();
    Integer month = point.month();
    Integer day = point.day();
    int printed = known == null ? 0 : known;
    return month == null || day == null
        ? Optional.empty()
        : Optional.of((printed * 100 + month) * 100 + day);
  }

  /// The event without its date, as a sentence that stands alone.
  private Optional<String> event(DateFact fact) {
    return bank.clause(fact.statement())
        .filter(Clause::isPast)
        .filter(c ->
            c.fronts().stream().anyMatch(f -> f.equals(fact.date().span()))
                || Scope.isOfMainVerb(c, fact.date().span()))
        .map(c ->
            Wording.tidy(
                Wording.join(
                    c.text(c.subject()),
                    Pieces.of(bank, c).subject().endsWith(",") ? "," : "",
                    Inversion.predicate(c, Inversion.without(c, fact.date().span())))))
        .filter(text -> text.length() <= LONGEST_ITEM && Reference.standsAlone(text));
  }

  // People and their offices.

  private Optional<Draft> match(String document, Section section, List<Statement> statements) {
    var byPerson = new LinkedHashMap<String, OfficeFact>();
    for (var fact : facts(OfficeFact.class, statements)) {
      var person = bank.people().named(fact.person()).filter(Person::isFullName);
      if (person.isPresent() && isUnique(byPerson, fact)) {
        byPerson.putIfAbsent(person.get().name(), fact);
      }
    }
    if (byPerson.size() < FEWEST) {
      return Optional.empty();
    }
    var chosen = byPerson.entrySet().stream().limit(MOST).toList();
    var pairs = chosen.stream().map(e -> new Pair(e.getKey(), office(e.getValue()))).toList();
    var stem = "match each person with an office, according to " + place(document, section);
    return group(chosen.stream().map(Map.Entry::getValue).toList())
        .map(fact ->
            new Draft(
                fact,
                "office",
                stem,
                pairs.toString(),
                List.of(),
                List.of(),
                new Recall.AsPairs(pairs),
                TRUST));
  }

  private boolean isUnique(Map<String, OfficeFact> known, OfficeFact fact) {
    return known.values().stream()
        .noneMatch(o -> bank.offices().isNested(o.office(), fact.office()));
  }

  private static String office(OfficeFact fact) {
    return Wording.capitalised(fact.office().replaceFirst("^(?:[Tt]he|an?) ", ""));
  }

  /// The facts as one, unless the passage from the first to the last is too long to quote.
  private static Optional<GroupFact> group(List<? extends Fact> facts) {
    var inOrder =
        facts.stream()
            .sorted(Comparator.comparingInt(f -> f.statement().sentence().start()))
            .toList();
    var first = inOrder.getFirst().statement();
    var last = inOrder.getLast().statement();
    int length = last.sentence().end() - first.sentence().start();
    return length <= LONGEST_EVIDENCE
        ? Optional.of(new GroupFact(first, last, new Span(0, 0), List.copyOf(facts)))
        : Optional.empty();
  }
}
