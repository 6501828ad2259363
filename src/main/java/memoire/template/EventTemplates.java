package memoire.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import memoire.bank.Bank;
import memoire.document.Document;
import memoire.document.Section;
import memoire.fact.Fact.DateFact;
import memoire.fact.Fact.GroupFact;
import memoire.fact.Span;
import memoire.fact.Statement;
import memoire.question.Form.Pair;
import memoire.template.Draft.Recall;

/// Dated events together: to be put in order, and, where there are enough, to be joined to their
/// dates. A section with too few gives them to its document.
final class EventTemplates {
  private static final double TRUST = 0.7;
  private static final int FEWEST = 3;
  private static final int FEWEST_PAIRS = 4;
  private static final int MOST = 5;
  private static final int LONGEST_EVIDENCE = 2400;

  private final Bank bank;

  EventTemplates(Bank bank) {
    this.bank = bank;
  }

  /// @param plain what is asked of the document's sentences, in reading order
  List<Draft> drafts(Document document, List<Draft> plain) {
    var events = distinct(plain.stream().flatMap(d -> Event.of(d).stream()).toList());
    var drafts = new ArrayList<Draft>();
    var left = new ArrayList<Event>();
    for (var section : document.sections()) {
      var here = events.stream().filter(e -> isIn(section, e)).toList();
      var asked = drafts(here, place(document.id(), section));
      drafts.addAll(asked);
      left.addAll(asked.isEmpty() ? here : List.of());
    }
    drafts.addAll(drafts(left, bank.source(document.id()).name()));
    return drafts;
  }

  /// One event a sentence: of two, the other would be told by it.
  private static List<Event> distinct(List<Event> events) {
    var kept = new ArrayList<Event>();
    for (var event : events) {
      boolean known =
          kept.stream()
              .anyMatch(k ->
                  k.fact().statement().equals(event.fact().statement())
                      || k.text().equals(event.text()));
      if (!known) {
        kept.add(event);
      }
    }
    return kept;
  }

  private boolean isIn(Section section, Event event) {
    var statement = event.fact().statement();
    return bank.statements(statement.document(), section).contains(statement);
  }

  private String place(String document, Section section) {
    var name = bank.source(document).name();
    return section.heading().isEmpty()
        ? name
        : "the section \"" + section.heading().replace('"', '\'') + "\" of " + name;
  }

  private List<Draft> drafts(List<Event> events, String place) {
    var chosen = chosen(events);
    if (chosen.size() < FEWEST) {
      return List.of();
    }
    var drafts = new ArrayList<Draft>();
    var items = chosen.stream().map(Event::text).toList();
    drafts.add(
        draft(
            chosen,
            "order",
            "put these events in the order in which they happened, according to " + place,
            String.join(" < ", items),
            new Recall.AsOrder(items)));
    if (chosen.size() >= FEWEST_PAIRS && isOfOneGrain(chosen)) {
      var pairs = chosen.stream().map(e -> new Pair(e.fact().date().text(), e.text())).toList();
      drafts.add(
          draft(
              chosen,
              "date",
              "match each date with what happened then, according to " + place,
              pairs.toString(),
              new Recall.AsPairs(pairs)));
    }
    return drafts;
  }

  /// A day beside years would be told by its shape alone.
  private static boolean isOfOneGrain(List<Event> events) {
    return events.stream().map(e -> e.fact().date().grain()).distinct().count() == 1;
  }

  /// The first few, near each other in the text, of which none can have been at the time of
  /// another; in order of time.
  private static List<Event> chosen(List<Event> events) {
    List<Event> best = List.of();
    for (int from = 0; from < events.size(); from++) {
      var here = near(events.subList(from, events.size()));
      best = here.size() > best.size() ? here : best;
    }
    return best.stream().sorted(Comparator.comparingInt(Event::first)).toList();
  }

  private static List<Event> near(List<Event> events) {
    int limit = events.getFirst().fact().statement().sentence().start() + LONGEST_EVIDENCE;
    var kept = new ArrayList<Event>();
    for (var event : events) {
      boolean apart = kept.stream().allMatch(event::isApartFrom);
      if (apart && kept.size() < MOST && event.fact().statement().sentence().end() <= limit) {
        kept.add(event);
      }
    }
    return kept;
  }

  private static Draft draft(
      List<Event> events, String topic, String stem, String key, Recall recall) {
    var fact = group(events.stream().map(Event::fact).toList());
    return new Draft(
        fact,
        topic,
        stem,
        key,
        List.of(),
        List.of(),
        recall,
        TRUST,
        TRUST,
        events.getFirst().asked());
  }

  private static GroupFact group(List<DateFact> facts) {
    var inOrder =
        facts.stream()
            .map(DateFact::statement)
            .sorted(Comparator.comparingInt((Statement s) -> s.sentence().start()))
            .toList();
    return new GroupFact(inOrder.getFirst(), inOrder.getLast(), new Span(0, 0), List.copyOf(facts));
  }
}
