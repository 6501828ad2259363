package memoire.format.gift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import memoire.format.RandomPacks;
import memoire.format.Shown;
import memoire.format.moodle.GapText;
import memoire.pack.Pack;
import memoire.question.CardId;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.PartialDate;
import memoire.question.Question;
import memoire.question.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GiftWriterTest {
  private static Pack pack(Question... questions) {
    return new RandomPacks(0).pack(List.of(questions));
  }

  private static void check(Question question, String gift) {
    var exported = GiftWriter.write(pack(question));
    assertThat(new String(exported.bytes(), UTF_8)).isEqualTo(gift);
    assertThat(exported.problems()).isEmpty();
  }

  @Test
  void questionsAreWrittenAsMoodleWants() {
    check(
        Question.plain("q", "Which: a or b?", new Form.Choice("a", List.of("b", "c = d"))),
        "// [id:q]\nWhich\\: a or b? {\n=a\n~b\n~c \\= d\n}\n");
    check(
        Question.plain("q", "Which?", new Form.Choices(List.of("a", "b", "c"), List.of("d"))),
        "// [id:q]\nWhich? {\n~%33.33333%a\n~%33.33333%b\n~%33.33333%c\n~d\n}\n");
    check(Question.plain("q", "Wet?", new Form.Bool(true)), "// [id:q]\nWet? {TRUE}\n");
    check(
        Question.plain("q", "It is {{a|b}} here.", new Form.Cloze(List.of("c"))),
        "// [id:q]\nIt is {=a =b =c} here.\n");
    check(
        Question.plain("q", "**Bold**\nline", new Form.Text("2*3", List.of("6"))),
        "// [id:q]\n[markdown]**Bold**\\nline {=2\\\\*3 =6}\n");
  }

  @Test
  void whatGiftCannotSayIsTold() {
    var date =
        Question.plain("d", "When?", new Form.Date(PartialDate.parse("2024-04").orElseThrow()));
    var order = Question.plain("o", "Sort.", new Form.Order(List.of("a", "b")));
    var card = Question.plain("f", "What?", new Form.Flip("This."));
    var gaps = Question.plain("g", "{{a}} and {{b}}", new Form.Cloze(List.of()));
    var end = Question.plain("e", "It is {{a}}", new Form.Cloze(List.of()));
    var full =
        new Question(
            new QuestionId("x"),
            new CardId("y"),
            "Wet?",
            new Form.Bool(true),
            "",
            List.of("hint"),
            List.of("a\\"),
            "somebody",
            new Evidence("d", 0, 1, "a"),
            "rules",
            Map.of(),
            0.5);
    var exported = GiftWriter.write(pack(date, order, card, gaps, end, full));
    assertThat(exported.leftOut()).isEqualTo(3);
    assertThat(exported.problems().stream().map(p -> p.code() + " " + p.sentence()))
        .containsExactlyInAnyOrder(
            "G101 The question d: GIFT has no dates.",
            "G101 The question o: GIFT has no items to be put in order.",
            "G101 The question g: GIFT has no texts with several gaps.",
            "G102 The question e: A gap must stand within a sentence in GIFT; it is a short answer there.",
            "G103 The question f: GIFT has no cards to turn over; it is an essay there.",
            "G104 The question x: GIFT has no place for its tag “a\\”, hints, card, passage,"
                + " attribution, engine, difficulty.");
    assertThat(Shown.questions(GiftReader.read("t", exported.bytes())))
        .containsExactly("flip What? =This.", "text It is _____ =a", "boolean Wet? =true");
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /// What GIFT can say is the same when it is read again.
  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadAgain(long seed) {
    var random = new RandomPacks(seed);
    var questions = new ArrayList<Question>();
    for (int i = 0; i < 12; i++) {
      var question = question(random, i);
      if (RandomPacks.isSound(question)) {
        questions.add(question);
      }
    }
    var pack = random.pack(questions);
    var exported = GiftWriter.write(pack);
    var text = new String(exported.bytes(), UTF_8);
    var read = GiftReader.read("test", exported.bytes()).file().pack();
    for (int i = 0; i < questions.size(); i++) {
      assertThat(i < read.questions().size() ? read.questions().get(i) : null)
          .as(text)
          .isEqualTo(questions.get(i));
    }
    assertThat(read).isEqualTo(pack);
  }

  private static Question question(RandomPacks random, int number) {
    var prompt = random.text();
    return switch (random.below(7)) {
      case 0 -> random.question(number, prompt, random.choice());
      case 1 -> random.question(number, prompt, random.choices());
      case 2 -> random.question(number, prompt, new Form.Bool(random.below(2) == 0));
      case 3 -> {
        var typed = random.typed();
        boolean isSayable =
            typed instanceof Form.Text(var answer, var accept)
                && (accept.isEmpty() || !(answer + accept).contains("->"));
        yield random.question(number, prompt, isSayable ? typed : new Form.Bool(true));
      }
      case 4 -> random.question(number, prompt, random.number());
      case 5 -> {
        var match = random.match();
        boolean isSayable =
            match instanceof Form.Match pairs
                && pairs.answer().stream().noneMatch(pair -> pair.left().contains("->"));
        yield random.question(number, prompt, isSayable ? match : new Form.Bool(true));
      }
      default -> cloze(random, number);
    };
  }

  private static Question cloze(RandomPacks random, int number) {
    var answer = random.text();
    var before = random.text().replace("{", "(").replace("}", ")");
    var after = random.text().replace("{", "(").replace("}", ")");
    return GapText.isSayable(answer)
        ? random.question(
            number, before + " {{" + answer + "}} and " + after, new Form.Cloze(List.of()))
        : random.question(number, "Wet?", new Form.Bool(true));
  }
}
