package memoire.screen;

import static memoire.study.Playing.fresh;
import static memoire.study.Playing.reviewed;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import memoire.deadline.DeadlinePlan;
import memoire.deadline.Exam;
import memoire.deadline.ExamCard;
import memoire.deadline.Feasibility;
import memoire.deadline.Model;
import memoire.deadline.Timetable;
import memoire.deadline.Today;
import memoire.memory.CardState;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.memory.Rating;
import memoire.memory.Settings;
import memoire.pack.Source;
import memoire.question.CardId;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.PartialDate;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.simulate.Cards;
import memoire.simulate.Habits;
import memoire.simulate.Ordinary;
import memoire.simulate.Prospects;
import memoire.simulate.Scenario;
import memoire.simulate.Simulation;
import memoire.simulate.Situation;
import memoire.study.Certainty;
import memoire.study.LogEntry;
import memoire.study.Playing;
import memoire.study.Preferences;
import memoire.study.QueueItem;
import memoire.study.Review;
import org.jspecify.annotations.Nullable;

/// A small world of our own writing: two packs, a document, every way of asking.
final class Fixtures {
  static final String PACK = "harbour";
  static final String DOCUMENT =
      """
      # The harbour of Lindsund

      Lindsund has been a port since 1342. It lies at the mouth of the Aura, where the river is \
      deep enough for ships all year round.

      In April 2024 the harbour council closed the eastern quay for repairs. The council said that \
      164 ships had called in the year before, 29 more than in any year since the war, and that \
      the quay could no longer carry them. Work was to last until the summer of 2026.

      ## After the storm

      - The storm of 23 May 2021 broke the breakwater.
      - The lighthouse was not damaged.
      """;

  static final Question CHOICE =
      rich(
          "k7m2q9xd",
          "How many ships called at Lindsund in the year before the eastern quay was closed?",
          new Form.Choice("164", List.of("29", "335", "22")),
          "The council counted every ship that paid dues, ferries not included.",
          List.of("More than a hundred.", "Fewer than two hundred."),
          "the harbour council",
          evidence("164 ships had called in the year before"));
  static final Question CHOICES =
      Question.plain(
          "m2c7t4wz",
          "Which of these stood after the storm of 2021?",
          new Form.Choices(
              List.of("the lighthouse", "the customs house"),
              List.of("the breakwater", "the old crane")));
  static final Question BOOL =
      Question.plain("b8r4n1ye", "Lindsund has been a port since 1342.", new Form.Bool(true));
  static final Question TEXT =
      rich(
          "t5x9k2vh",
          "At the mouth of which river does Lindsund lie?",
          new Form.Text("Aura", List.of("the Aura")),
          "",
          List.of("It begins with an A."),
          null,
          evidence("It lies at the mouth of the Aura"));
  static final Question NUMBER =
      Question.plain(
          "n3d6w8qs",
          "What did the new quay cost?",
          new Form.Numeric(new BigDecimal("500000"), BigDecimal.ZERO, "US dollars"));
  static final Question DATE =
      Question.plain(
          "d4f7h2jk",
          "When did the storm break the breakwater?",
          new Form.Date(PartialDate.parse("2021-05-23").orElseThrow()));
  static final Question CLOZE =
      Question.plain(
          "c1v5b9nm",
          "In {{April}} 2024 the harbour council closed the {{eastern|east}} quay for repairs.",
          new Form.Cloze(List.of()));
  static final Question ORDER =
      Question.plain(
          "r6t8y1zp",
          "Put these into the order in which they happened.",
          new Form.Order(
              List.of("The port is founded", "The storm", "The quay is closed", "Work ends")));
  static final Question MATCH =
      Question.plain(
          "x9s3g5aw",
          "What belongs to what?",
          new Form.Match(
              List.of(
                  new Form.Pair("Lindsund", "a port"),
                  new Form.Pair("Aura", "a river"),
                  new Form.Pair("Skarv", "an island"))));
  static final Question FLIP =
      Question.plain(
          "f2p8m4kd",
          "Why was the eastern quay closed?",
          new Form.Flip("It could no longer carry the ships that called."));
  static final Question WIDE =
      Question.plain(
          "w7e2u6ha",
          "日本は二〇二四年四月に何品目の輸出を「規制」しましたか。🇯🇵 Cafe\u0301 👩‍🚀 — e\u0301tude",
          new Form.Choice(
              "一六四品目（農産物を含む）", List.of("二十九品目 ☕", "नमस्ते दुनिया", "👨‍👩‍👧‍👦 三人家族")));

  static final Question MARKED =
      Question.plain(
          "m4k7d2ow",
          """
          Which call does **not** return the *smallest* `int` of the list?

          ```java
          // The list is never empty.
          static int least(List<Integer> numbers) {
            int least = numbers.getFirst(); // at least one
            for (int number : numbers) if (number < least) least = number;
            return "least".length() > 5 ? 0x1f : least;
          }
          ```

          1. Read the *comments*.
          2. Mind the types:
             - `Integer` is an object,
             - `int` is none.

          > An object may be null.\
          """,
          new Form.Choice(
              "`numbers.get(0)`, which is the *first*",
              List.of("`Collections.min(numbers)`", "`least(numbers)`", "$\\min_{i} n_i$")));
  static final Question MATHS =
      Question.plain(
          "q2v8x5na",
          """
          Which numbers solve $ax^2 + bx + c = 0$ with $a \\ne 0$ and $a, b, c \\in \\mathbb{R}$?

          $$
          \\Delta = b^2 - 4ac \\ge 0
          $$\
          """,
          new Form.Choice(
              "$x = \\frac{-b \\pm \\sqrt{\\Delta}}{2a}$",
              List.of(
                  "$x = \\frac{b \\pm \\sqrt{\\Delta}}{2a}$",
                  "$x = -b \\pm \\frac{\\sqrt[3]{\\Delta}}{2}$",
                  "$\\sum_{i=1}^{n} x_i^2 = e^{i\\pi}$")));
  static final Question TABLED =
      Question.plain(
          "t9b3l6es",
          """
          Fill in what the **harbour council** counted:

          | Year | Ships that called | Of these from abroad | 注記 |
          |:-----|------------------:|---------------------:|:----:|
          | 2022 | 135 | {{41}} | — |
          | 2023 | {{164}} | 58 | 戦後最多の入港数 |
          | 2024 | 97 | 30 | The eastern quay was *closed* from April on. |\
          """,
          new Form.Cloze(List.of()));

  static final HomeModel HOME =
      new HomeModel(
          List.of(
              new HomeModel.PackLine(PACK, "The harbour of Lindsund", 12, 3, 40, 120),
              new HomeModel.PackLine("islands", "Islands of the northern sea", 0, 0, 8, 8),
              new HomeModel.PackLine(
                  "tides", "Tides, currents and the moon: a course for pilots", 4, 0, 0, 61)),
          LocalDate.of(2026, 11, 22),
          18,
          6,
          List.of(19, 4, 1, 0, 7, 0, 2),
          Playing.START.at().plusSeconds(90_000));

  private Fixtures() {}

  static Setup setup() {
    return new Setup(Playing.RULES, Preferences.standard(), Keymap.standard(), 7);
  }

  /// A card that was missed, then known with a hint; the second time was taken back and contested.
  static final List<LogEntry> LOG =
      List.of(
          new LogEntry.Reviewed(1, review(TEXT, 20, "the Thames", Rating.AGAIN)),
          new LogEntry.Reviewed(2, review(TEXT, 10, "Auras", Rating.HARD)),
          new LogEntry.Reversed(3, 2, Playing.START.at()),
          new LogEntry.Reviewed(
              4, review(TEXT, 10, "Auras", Rating.AGAIN).contest().sure(Certainty.SURE)));

  private static Review review(Question question, int daysAgo, String answer, Rating rating) {
    return new Review(
        PACK,
        question.card(),
        question.id(),
        question.form().name(),
        Playing.START.at().minus(Duration.ofDays(daysAgo)),
        Playing.START.offset(),
        "print",
        answer,
        rating == Rating.AGAIN ? 0 : 0.9,
        0,
        rating,
        rating == Rating.HARD ? 1 : 0,
        Duration.ofSeconds(7));
  }

  /// An exam on 60 new cards.
  static ExamModel exam(String pack, @Nullable Exam exam) {
    var title = "The harbour of Lindsund";
    if (exam == null) {
      return new ExamModel(pack, title, 60, null);
    }
    var cards =
        java.util.stream.IntStream.range(0, 60)
            .mapToObj(i -> new ExamCard("c" + i, new CardState.New(), 12, 0))
            .toList();
    var model = Model.of(Fsrs.standard());
    var timetable = Timetable.of(Playing.TODAY, exam.day(), exam.minutes());
    return new ExamModel(
        pack,
        title,
        60,
        new ExamModel.Outlook(
            exam,
            timetable.days(),
            DeadlinePlan.of(cards, timetable, model),
            Feasibility.of(cards, timetable, model, 0.8),
            Today.of(cards, timetable, model).fitting(),
            new Ordinary(3.6, 7.2, 4.4, 0.61)));
  }

  /// Ninety cards of ten kinds, and forty new ones.
  static Foresight foresight(Effect.Foresee wanted) {
    var cards = new Cards(Playing.TODAY);
    for (int i = 0; i < 90; i++) {
      var last = Playing.TODAY.minusDays(i % 10);
      var memory = new Memory(2 + 3 * (i % 10), 3 + i % 5);
      cards.add(new CardState.Reviewing(memory, last, Playing.TODAY.plusDays(i % 9), 0), 0);
    }
    for (int i = 0; i < 40; i++) {
      cards.add(new CardState.New(), 0);
    }
    var situation =
        new Situation(cards, List.of(Fsrs.standard()), Settings.standard(), Habits.SUPPOSED);
    var present = Scenario.of(wanted.days(), 0.9, Preferences.standard().newCards());
    return new Foresight(
        Playing.TODAY,
        Simulation.play(situation, present, 500),
        Prospects.of(situation, present.withNewCards(wanted.newCards()), 500));
  }

  static Cover cover() {
    return new Cover(
        PACK,
        "The harbour of Lindsund",
        List.of(
            new Source("lindsund", "A short history of Lindsund", "Harbour press", "2025", "")));
  }

  static QueueItem due(Question question) {
    return reviewed(PACK, 10, 12, -2, question);
  }

  static List<QueueItem> asNew(Question... questions) {
    return java.util.Arrays.stream(questions).map(question -> fresh(PACK, question)).toList();
  }

  static Evidence evidence(String quote) {
    int start = DOCUMENT.indexOf(quote);
    return new Evidence("lindsund", start, start + quote.length(), quote);
  }

  private static Question rich(
      String id,
      String prompt,
      Form form,
      String explanation,
      List<String> hints,
      @Nullable String attribution,
      Evidence evidence) {
    return new Question(
        new QuestionId(id),
        new CardId(id),
        prompt,
        form,
        explanation,
        hints,
        List.of(),
        attribution,
        evidence,
        null);
  }
}
