package memoire.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import memoire.drill.Act;
import memoire.drill.Crediting;
import memoire.drill.Event;
import memoire.drill.Paper;
import memoire.drill.Result;
import memoire.drill.Scheme;
import memoire.drill.Showing;
import memoire.drill.Sitting;
import memoire.drill.Stamp;
import memoire.drill.Terms;
import memoire.question.Answer;
import memoire.question.CardId;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.Marking;
import memoire.question.PartialDate;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.study.Certainty;
import memoire.study.Rules;
import memoire.text.SafeText;

/// A paper with a question of every form, and somebody's sitting of it.
public final class Sat {
  static final Instant START = Instant.parse("2026-11-26T09:00:00Z");
  static final ZoneOffset ZONE = ZoneOffset.ofHours(1);
  static final Rules.Marker MARKER = (_, question, answer) -> Marking.mark(question, answer);
  static final String HOSTILE = "<script>alert(\"1\")</script>&'\u202e\u001b[2J";

  static final Question CAPITAL =
      explained(
          "capital",
          "Which city is the **capital** of Kazakhstan?",
          new Form.Choice("Astana", List.of("Almaty", "Shymkent", "Aktau")),
          "cities",
          "The seat of government moved there in 1997.",
          "In 1997 the seat of government was moved from Almaty to the north.",
          Map.of("Almaty", "It was the capital until 1997."));
  static final Question RIVERS =
      explained(
          "rivers",
          "Which of these rivers cross the country?",
          new Form.Choices(List.of("Ural", "Irtysh"), List.of("Oka", "Kama")),
          "rivers",
          "",
          "The Irtysh enters from China; the Ural leaves for the Caspian Sea.",
          Map.of());
  static final Question LANDLOCKED =
      explained(
          "landlocked",
          "Kazakhstan has no coast on an ocean.",
          new Form.Bool(true),
          "land and sea",
          "The Caspian Sea is a lake.",
          "",
          Map.of());
  static final Question REGIONS =
      explained(
          "regions",
          "How many regions were there after the reform?",
          new Form.Numeric(new BigDecimal(17), BigDecimal.ONE, "regions"),
          "land and sea",
          "",
          "",
          Map.of());
  static final Question CURRENCY =
      explained(
          "currency",
          "What is the currency called?",
          new Form.Text("tenge", List.of("KZT", "Kazakhstani tenge")),
          "money",
          "",
          "",
          Map.of());
  static final Question WHEN =
      explained(
          "independence",
          "When did the country become independent?",
          new Form.Date(date("1991-12-16")),
          "history",
          "",
          "",
          Map.of());
  static final Question GAPS =
      explained(
          "gaps",
          "The {{tenge}} replaced the {{rouble|ruble}} in 1993.",
          new Form.Cloze(List.of()),
          "money",
          "",
          "",
          Map.of());
  static final Question ORDER =
      explained(
          "order",
          "Put these events in order, the earliest first.",
          new Form.Order(List.of("independence", "the tenge", "a new capital", "Expo")),
          "history",
          "",
          "",
          Map.of());
  static final Question MATCH =
      explained(
          "match",
          "Which port lies on which water?",
          new Form.Match(
              List.of(
                  new Form.Pair("Aktau", "the Caspian Sea"),
                  new Form.Pair("Aralsk", "the Aral Sea"),
                  new Form.Pair("Balkhash", "Lake Balkhash"))),
          "land and sea",
          "",
          "",
          Map.of());
  static final Question TABLE =
      explained(
          "table",
          """
          What does this loop print, if $x_1 \\le 3$?

          | name | value |
          |------|------:|
          | a    | *1*   |
          | b    | `22`  |

          ```java
          for (int i = 0; i < 3; i++) {
            print(i);
          }
          ```
          """,
          new Form.Flip("0, 1 and 2"),
          "",
          "",
          "",
          Map.of());

  static final Terms TERMS =
      new Terms(
          Duration.ofMinutes(20),
          Duration.ZERO,
          Duration.ZERO,
          false,
          true,
          new Scheme.Plain(),
          Crediting.PER_PART,
          Showing.AT_END,
          0.6,
          false);

  private Sat() {}

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  static Question explained(
      String id,
      String prompt,
      Form form,
      String tag,
      String explanation,
      String quote,
      Map<String, String> feedback) {
    return new Question(
        new QuestionId(id),
        new CardId(id),
        prompt,
        form,
        explanation,
        List.of(),
        tag.isEmpty() ? List.of() : List.of(tag),
        null,
        quote.isEmpty() ? null : new Evidence("atlas-2026", 0, quote.length(), quote),
        null,
        feedback,
        null);
  }

  static Paper paper(Terms terms, Question... questions) {
    var items = new ArrayList<Paper.Item>();
    for (var question : questions) {
      items.add(new Paper.Item("atlas", question, question.equals(ORDER) ? 2 : 1));
    }
    return new Paper("A paper on Kazakhstan", 7, Map.of("atlas", "1.2.0"), items, terms);
  }

  /// All forms.
  public static Paper every(Terms terms) {
    return paper(
        terms, CAPITAL, RIVERS, LANDLOCKED, REGIONS, CURRENCY, WHEN, GAPS, ORDER, MATCH, TABLE);
  }

  /// Some right, some in part, some wrong, one late enough to be slow, two left open.
  static Sitting sitting(Terms terms) {
    return sat(
        every(terms),
        at(12, new Act.Answered(0, new Answer.Picked(Set.of("Almaty")))),
        at(13, new Act.Sured(0, Certainty.SURE)),
        at(20, new Act.Turned(1)),
        at(41, new Act.Answered(1, new Answer.Picked(Set.of("Ural")))),
        at(42, new Act.Sured(1, Certainty.FAIRLY)),
        at(50, new Act.Turned(2)),
        at(55, new Act.Answered(2, new Answer.Said(true))),
        at(56, new Act.Sured(2, Certainty.SURE)),
        at(60, new Act.Turned(3)),
        at(95, new Act.Answered(3, new Answer.Typed("14"))),
        at(100, new Act.Turned(4)),
        at(110, new Act.Answered(4, new Answer.Typed("tenge"))),
        at(120, new Act.Turned(6)),
        at(190, new Act.Answered(6, new Answer.Filled(List.of("tenge", "dollar")))),
        at(191, new Act.Sured(6, Certainty.FAIRLY)),
        at(200, new Act.Turned(7)),
        at(
            230,
            new Act.Answered(
                7,
                new Answer.Ordered(List.of("independence", "a new capital", "the tenge", "Expo")))),
        at(240, new Act.Turned(8)),
        at(
            260,
            new Act.Answered(
                8, new Answer.Matched(List.of(new Form.Pair("Aktau", "the Caspian Sea"))))),
        at(270, new Act.Turned(9)),
        at(275, new Act.Answered(9, new Answer.Recalled(true))),
        at(290, new Act.HandedIn(false)));
  }

  static Sitting sat(Paper paper, Event... events) {
    var sitting = Sitting.beginning(paper, stamp(0));
    for (var event : events) {
      sitting = sitting.after(event);
    }
    return sitting;
  }

  static Event at(long seconds, Act act) {
    return new Event(stamp(seconds), act);
  }

  private static Stamp stamp(long seconds) {
    return new Stamp(START.plusSeconds(seconds), "boot", Duration.ofSeconds(1000 + seconds));
  }

  static Result result(long number, Sitting sitting) {
    return Result.of(
        number,
        sitting,
        START,
        Map.of(Result.documentKey("atlas", "atlas-2026"), "An Atlas of Central Asia"),
        MARKER);
  }

  /// What came of the sitting.
  public static Result result(Terms terms) {
    return result(12, sitting(terms));
  }

  static Terms certain() {
    return TERMS.marked(new Scheme.ByCertainty(), Crediting.PER_PART);
  }

  static String text(List<SafeText> lines) {
    return lines.stream().map(SafeText::value).collect(Collectors.joining("\n")) + "\n";
  }
}
