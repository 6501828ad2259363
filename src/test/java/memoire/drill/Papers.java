package memoire.drill;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import memoire.question.Answer;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Marking;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.study.Rules;

/// Papers to sit, and moments to sit them at.
final class Papers {
  static final Instant START = Instant.parse("2026-11-26T09:00:00Z");
  static final Rules.Marker MARKER = (_, question, answer) -> Marking.mark(question, answer);

  static final Question CHOICE =
      question(
          "capital", new Form.Choice("Astana", List.of("Almaty", "Shymkent", "Aktau")), "city");
  static final Question CHOICES =
      question(
          "rivers", new Form.Choices(List.of("Ural", "Irtysh"), List.of("Oka", "Kama")), "river");
  static final Question TRUE = question("landlocked", new Form.Bool(true), "land");
  static final Question NUMBER =
      question("regions", new Form.Numeric(new BigDecimal(17), BigDecimal.ZERO, null), "land");
  static final Question TEXT = question("currency", new Form.Text("tenge", List.of()), "money");
  static final Question ORDER =
      question("order", new Form.Order(List.of("one", "two", "three", "four")), "order");
  static final Question MATCH =
      question(
          "match",
          new Form.Match(
              List.of(
                  new Form.Pair("Peru", "Lima"),
                  new Form.Pair("Chad", "N’Djamena"),
                  new Form.Pair("Fiji", "Suva"))),
          "order");

  private Papers() {}

  static Question question(String id, Form form, String tag) {
    return new Question(
        new QuestionId(id),
        new CardId(id),
        "Which " + id + "?",
        form,
        "",
        List.of(),
        List.of(tag),
        null,
        null,
        null);
  }

  static Paper paper(Terms terms, Question... questions) {
    var items = new ArrayList<Paper.Item>();
    for (var question : questions) {
      items.add(new Paper.Item("atlas", question, 1));
    }
    return new Paper("A paper", 7, Map.of("atlas", "1.0.0"), items, terms);
  }

  /// So many seconds after the start, on one machine that keeps running.
  static Stamp at(long seconds) {
    return new Stamp(START.plusSeconds(seconds), "boot", Duration.ofSeconds(1000 + seconds));
  }

  static Answer picked(String... options) {
    return new Answer.Picked(Set.of(options));
  }

  static Answer typed(String text) {
    return new Answer.Typed(text);
  }

  static Scheme scheme(String label) {
    return Objects.requireNonNull(Scheme.of(label), label);
  }

  static Terms limited(String time) {
    return Terms.PLAIN.limited(BlueprintText.time(time));
  }

  static Sitting sit(Paper paper, Event... events) {
    var sitting = Sitting.beginning(paper, at(0));
    for (var event : events) {
      sitting = sitting.after(event);
    }
    return sitting;
  }

  static Event event(long seconds, Act act) {
    return new Event(at(seconds), act);
  }
}
