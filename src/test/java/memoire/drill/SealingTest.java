package memoire.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import memoire.format.Media;
import memoire.format.RandomQuestions;
import memoire.format.SealedFiles;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.question.Marking;
import memoire.question.PartialDate;
import memoire.question.Question;
import org.junit.jupiter.api.Test;

/// What is sealed says nothing of its keys, and is marked as if it had not been sealed.
class SealingTest {
  private static Paper paper(List<Question> questions) {
    var items = questions.stream().map(one -> new Paper.Item("atlas", one, 2)).toList();
    return new Paper("Test", 7, Map.of("atlas", "1.0.0"), items, Terms.PLAIN);
  }

  private static String sealed(Form form) {
    var sealing = Sealing.of(paper(List.of(Question.plain("k7m2q9xd", "What {{is}} it?", form))));
    return SealedFiles.paper(Objects.requireNonNull(sealing).open());
  }

  /// Two questions that differ in nothing but what is right are the same paper.
  private static void alike(Form one, Form other) {
    assertThat(sealed(one)).isEqualTo(sealed(other));
  }

  @Test
  void whateverIsRightThePaperIsTheSame() {
    alike(new Form.Choice("a", List.of("b", "c")), new Form.Choice("c", List.of("a", "b")));
    alike(
        new Form.Choices(List.of("a", "b"), List.of("c")),
        new Form.Choices(List.of("c"), List.of("b", "a")));
    alike(new Form.Bool(true), new Form.Bool(false));
    alike(new Form.Text("a", List.of("b")), new Form.Text("a long answer", List.of()));
    alike(
        new Form.Numeric(BigDecimal.ONE, BigDecimal.ZERO, "km"),
        new Form.Numeric(new BigDecimal("-12.50"), BigDecimal.TEN, "km"));
    alike(date("1904-05-06"), date("2024-12-31"));
    alike(date("--02"), date("--11"));
    alike(new Form.Cloze(List.of("x")), new Form.Cloze(List.of()));
    alike(new Form.Order(List.of("a", "b", "c")), new Form.Order(List.of("c", "a", "b")));
    alike(
        new Form.Match(List.of(new Form.Pair("a", "1"), new Form.Pair("b", "2"))),
        new Form.Match(List.of(new Form.Pair("a", "2"), new Form.Pair("b", "1"))));
  }

  private static Form date(String text) {
    return new Form.Date(PartialDate.parse(text).orElseThrow());
  }

  @Test
  void whatWouldGiveItAwayIsLeftOut() {
    var telling =
        new Question(
            new memoire.question.QuestionId("k7m2q9xd"),
            new memoire.question.CardId("c3p8v2na"),
            "Which port? {{Lindsund}}",
            new Form.Cloze(List.of("Lindsund harbour")),
            "Because Lindsund is north.",
            List.of("It begins with Lind"),
            List.of("ports::lindsund"),
            "Lindsund’s mayor",
            new memoire.question.Evidence("lindsund", 1, 9, "Lindsund!"),
            "rules-1",
            Map.of(),
            0.5,
            List.of(),
            "Lindsund harbour");
    var sealing = Objects.requireNonNull(Sealing.of(paper(List.of(telling))));
    var text = SealedFiles.paper(sealing.open());
    assertThat(text.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("lind")
        .doesNotContain("k7m2q9xd")
        .doesNotContain("c3p8v2na")
        .doesNotContain("atlas");
    assertThat(sealing.keyed().items().getFirst().question()).isEqualTo(telling);
  }

  @Test
  void cardsToTurnOverCannotBeSealed() {
    var flip = Question.plain("k7m2q9xd", "a?", new Form.Flip("b"));
    assertThat(Sealing.of(paper(List.of(flip)))).isNull();
    var other = Question.plain("m2c7t4wz", "c?", new Form.Bool(true));
    var sealing = Objects.requireNonNull(Sealing.of(paper(List.of(flip, other))));
    assertThat(sealing.leftOut()).hasSize(1);
    assertThat(sealing.open().size()).isEqualTo(sealing.keyed().size()).isEqualTo(1);
  }

  /// Sealed, written, read, sat, written, read and marked: the same marks as without all that.
  @Test
  void answersAreMarkedAsIfNothingHadBeenSealed() {
    var random = new Random(11);
    for (int round = 0; round < 40; round++) {
      var questions = new RandomQuestions(round).pack(12).questions();
      var sealing = Sealing.of(paper(questions));
      if (sealing == null) {
        continue;
      }
      var file = SealedFiles.paper(sealing.open());
      var open = SealedFiles.readPaper("p", file.getBytes(UTF_8)).value().orElseThrow();
      assertThat(open).isEqualTo(sealing.open());
      var key =
          SealedFiles.readKey("k", SealedFiles.key(file, sealing.keyed()).getBytes(UTF_8))
              .value()
              .orElseThrow();
      var given = new ArrayList<Handed.Given>();
      for (int place = 0; place < open.size(); place++) {
        var answer =
            answer(sealing.keyed().items().get(place).question(), open.options(place), random);
        given.add(new Handed.Given(place, answer, null, Duration.ofSeconds(place), false));
      }
      var handed =
          new Handed(
              Media.sha256(file.getBytes(UTF_8)),
              "Ada",
              Instant.EPOCH.plusSeconds(9),
              Duration.ZERO,
              given);
      var back =
          SealedFiles.readAnswers("a", SealedFiles.answers(handed).getBytes(UTF_8), key)
              .value()
              .orElseThrow();
      assertThat(back).isEqualTo(handed);
      var marked =
          Marked.all(
              back.sitting(key.keyed()),
              (pack, question, answer) -> Marking.mark(question, answer));
      for (var one : marked) {
        var alone =
            Marking.mark(
                sealing.keyed().items().get(one.place()).question(),
                given.get(one.place()).answer());
        assertThat(one.verdict()).isEqualTo(alone);
        assertThat(one.took()).isEqualTo(Duration.ofSeconds(one.place()));
      }
    }
  }

  /// The right answer, or any other.
  private static Answer answer(Question question, List<String> options, Random random) {
    return switch (question.form()) {
      case Form.Choice(var right, _) ->
          new Answer.Picked(Set.of(random.nextBoolean() ? right : options.getFirst()));
      case Form.Choices(var right, _) -> new Answer.Picked(Set.copyOf(right));
      case Form.Bool _ -> new Answer.Said(random.nextBoolean());
      case Form.Text(var right, _) -> new Answer.Typed(random.nextBoolean() ? right : "no");
      case Form.Numeric number -> new Answer.Typed(number.answer().toPlainString());
      case Form.Date(var date) -> new Answer.Typed(date.toString());
      case Form.Cloze _ ->
          new Answer.Filled(
              memoire.question.Gaps.of(question.prompt()).gaps().stream()
                  .map(gap -> random.nextBoolean() ? gap.answer() : "")
                  .toList());
      case Form.Order(var items) -> {
        var order = new ArrayList<>(items);
        Collections.shuffle(order, random);
        yield new Answer.Ordered(order);
      }
      case Form.Match(var pairs) -> new Answer.Matched(pairs);
      case Form.Flip _ -> new Answer.Unknown();
    };
  }

  @Test
  void answersToAnotherPaperAreNotMarked() {
    var one =
        Objects.requireNonNull(
            Sealing.of(paper(List.of(Question.plain("a1", "a?", new Form.Bool(true))))));
    var file = SealedFiles.paper(one.open());
    var key =
        SealedFiles.readKey("k", SealedFiles.key(file, one.keyed()).getBytes(UTF_8))
            .value()
            .orElseThrow();
    var other =
        new Handed("0".repeat(64), "", Instant.EPOCH.plusSeconds(1), Duration.ZERO, List.of());
    assertThat(
            SealedFiles.readAnswers("a", SealedFiles.answers(other).getBytes(UTF_8), key)
                .problems()
                .getFirst()
                .line()
                .value())
        .isEqualTo(
            "a: error E004 These are answers to another paper than the key is of. Take the key that"
                + " was written with the paper.");
    assertThat(
            SealedFiles.readPaper("p", SealedFiles.key(file, one.keyed()).getBytes(UTF_8)).value())
        .isEmpty();
    var unsealed = file.replaceFirst("\"sealed\",\"pass\"", "\"at-end\",\"pass\"");
    assertThat(SealedFiles.readPaper("p", unsealed.getBytes(UTF_8)).problems())
        .extracting(memoire.text.Problem::code)
        .containsExactly("E001");
  }

  @Test
  void garbageIsToldAndNeverThrown() {
    var random = new Random(3);
    var key =
        new SealedFiles.Key("x", paper(List.of(Question.plain("a1", "a?", new Form.Bool(true)))));
    var file =
        SealedFiles.answers(
            new Handed(
                "x",
                "Ada",
                Instant.EPOCH.plusSeconds(1),
                Duration.ZERO,
                List.of(new Handed.Given(0, new Answer.Said(true), null, Duration.ZERO, false))));
    for (int i = 0; i < 2000; i++) {
      var bytes = file.getBytes(UTF_8);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
      var reading = SealedFiles.readAnswers("a", bytes, key);
      assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
      SealedFiles.readPaper("p", bytes);
      SealedFiles.readKey("k", bytes);
    }
  }
}
