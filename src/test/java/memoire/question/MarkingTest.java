package memoire.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import memoire.question.Answer.Filled;
import memoire.question.Answer.Matched;
import memoire.question.Answer.Ordered;
import memoire.question.Answer.Picked;
import memoire.question.Answer.Recalled;
import memoire.question.Answer.Said;
import memoire.question.Answer.Typed;
import memoire.question.Answer.Unknown;
import memoire.question.Form.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingTest {
  private static final Form.Choices CHOICES =
      new Form.Choices(List.of("a", "b", "c"), List.of("x", "y"));
  private static final Form.Order ORDER = new Form.Order(List.of("one", "two", "three", "four"));
  private static final Form.Match MATCH =
      new Form.Match(
          List.of(
              new Pair("Japan", "Tokyo"), new Pair("Chad", "N'Djamena"), new Pair("Peru", "Lima")));

  static List<Question> questions() {
    return List.of(
        question("Which?", new Form.Choice("a", List.of("b", "c"))),
        question("Which ones?", CHOICES),
        question("Is it?", new Form.Bool(true)),
        question("What?", new Form.Text("Astana", List.of())),
        question("How many?", new Form.Numeric(BigDecimal.TEN, BigDecimal.ONE, "km")),
        question("When?", new Form.Date(PartialDate.parse("2021-05-23").orElseThrow())),
        question("In {{April}} {{2024}}.", new Form.Cloze(List.of())),
        question("In which order?", ORDER),
        question("Which belongs to which?", MATCH),
        question("Do you know?", new Form.Flip("yes")));
  }

  private static final List<Answer> ANSWERS =
      List.of(
          new Picked(Set.of("a")),
          new Said(true),
          new Typed("Astana"),
          new Filled(List.of("April", "2024")),
          new Ordered(List.of("one", "two", "three", "four")),
          new Matched(MATCH.answer()),
          new Recalled(true),
          new Unknown());

  @ParameterizedTest
  @MethodSource("questions")
  void everyAnswerToEveryQuestionHasAVerdict(Question question) {
    for (var answer : ANSWERS) {
      var verdict = Marking.mark(question, answer);
      assertThat(verdict.credit()).isBetween(0.0, 1.0);
      for (var difference : Verdicts.differences(verdict)) {
        assertThat(difference.sentence()).as("to %s", answer).endsWith(".");
      }
    }
  }

  @Test
  void anAnswerOfTheWrongKindIsWrongAndSaysSo() {
    var question = question("What?", new Form.Text("Astana", List.of()));
    assertThat(sentences(Marking.mark(question, new Said(true))))
        .containsExactly("A question of the form text cannot be answered with true or false.");
    assertThat(Marking.mark(question, new Said(true))).isInstanceOf(Verdict.Wrong.class);
  }

  @Test
  void notKnowingIsWrongAndShowsTheAnswer() {
    var verdict =
        Marking.mark(question("What?", new Form.Text("Astana", List.of())), new Unknown());
    assertThat(verdict).isEqualTo(Verdicts.wrong("", "Astana", "The answer is “Astana”."));
  }

  @Test
  void aChoiceIsRightOrWrong() {
    var question = question("Which?", new Form.Choice("a", List.of("b", "c")));
    assertThat(credit(question, new Picked(Set.of("a")))).isEqualTo(1);
    assertThat(sentences(Marking.mark(question, new Picked(Set.of("b")))))
        .containsExactly("The answer is “a”, not “b”.");
    assertThat(sentences(Marking.mark(question, new Picked(Set.of("a", "b")))))
        .containsExactly("Pick one option; the answer is “a”.");
    assertThat(sentences(Marking.mark(question, new Picked(Set.of()))))
        .containsExactly("Nothing was picked; the answer is “a”.");
  }

  @Test
  void wrongTicksCountAgainstRightOnes() {
    var question = question("Which?", CHOICES);
    assertThat(credit(question, new Picked(Set.of("a", "b", "c")))).isEqualTo(1);
    assertThat(credit(question, new Picked(Set.of("a", "b")))).isEqualTo(2 / 3.0);
    assertThat(credit(question, new Picked(Set.of("a", "b", "c", "x")))).isEqualTo(2 / 3.0);
    assertThat(credit(question, new Picked(Set.of("a", "x")))).isZero();
    assertThat(credit(question, new Picked(Set.of("a", "b", "c", "x", "y")))).isEqualTo(1 / 3.0);
    assertThat(credit(question, new Picked(Set.of()))).isZero();
    assertThat(sentences(Marking.mark(question, new Picked(Set.of("a", "b", "x")))))
        .containsExactly("“c” is right and was not picked.", "“x” was picked and is wrong.");
  }

  @Test
  void whereNothingIsRightNothingIsToBeTicked() {
    var none = question("Which?", new Form.Choices(List.of(), List.of("x")));
    assertThat(credit(none, new Picked(Set.of()))).isEqualTo(1);
    assertThat(credit(none, new Picked(Set.of("x")))).isZero();
  }

  @Test
  void anOrderEarnsByThePairsThatItKeeps() {
    var question = question("In which order?", ORDER);
    assertThat(credit(question, ordered("one", "two", "three", "four"))).isEqualTo(1);
    assertThat(credit(question, ordered("two", "one", "three", "four"))).isEqualTo(1 - 2 / 6.0);
    assertThat(credit(question, ordered("four", "three", "two", "one"))).isZero();
    assertThat(credit(question, ordered("two", "three", "four", "one"))).isZero();
    assertThat(credit(question, ordered("one", "two"))).isZero();
    assertThat(credit(question, ordered("one", "two", "three", "three"))).isZero();
    assertThat(sentences(Marking.mark(question, ordered("two", "one", "three", "four"))))
        .containsExactly(
            "Place 1 is for “one”, not for “two”.", "Place 2 is for “two”, not for “one”.");
  }

  @Test
  void equalItemsOfAnOrderMayChangePlaces() {
    var question = question("In which order?", new Form.Order(List.of("a", "b", "a")));
    assertThat(credit(question, ordered("a", "b", "a"))).isEqualTo(1);
    assertThat(credit(question, ordered("a", "a", "b"))).isEqualTo(1 - 2 / 3.0);
  }

  @Test
  void pairsEarnByTheirShare() {
    var question = question("Which?", MATCH);
    assertThat(credit(question, new Matched(MATCH.answer()))).isEqualTo(1);
    var swapped =
        new Matched(
            List.of(
                new Pair("Japan", "Lima"),
                new Pair("Chad", "N'Djamena"),
                new Pair("Peru", "Tokyo")));
    assertThat(credit(question, swapped)).isEqualTo(1 / 3.0);
    assertThat(sentences(Marking.mark(question, swapped)))
        .containsExactly(
            "“Japan” belongs to “Tokyo”, not to “Lima”.",
            "“Peru” belongs to “Lima”, not to “Tokyo”.");
    assertThat(credit(question, new Matched(List.of()))).isZero();
  }

  @Test
  void joiningEverythingWithEverythingEarnsNothing() {
    var all =
        Stream.of("Japan", "Chad", "Peru")
            .flatMap(l -> Stream.of("Tokyo", "N'Djamena", "Lima").map(r -> new Pair(l, r)))
            .toList();
    assertThat(credit(question("Which?", MATCH), new Matched(all))).isZero();
  }

  @Test
  void gapsEarnByTheirShareAndAreMarkedAsTypedAnswers() {
    var question = question("In {{April|Apr}} {{2024}} it was {{164}}.", new Form.Cloze(List.of()));
    assertThat(credit(question, filled("april", "2024", "one hundred and sixty-four")))
        .isEqualTo(1);
    assertThat(credit(question, filled("Apr", "2023", "164"))).isEqualTo(2 / 3.0);
    assertThat(credit(question, filled("April"))).isEqualTo(1 / 3.0);
    assertThat(credit(question, filled())).isZero();
    assertThat(Marking.mark(question, filled("Aprill", "2024", "164")))
        .isInstanceOfSatisfying(
            Verdict.Partly.class, partly -> assertThat(partly.nearly()).isTrue());
    assertThat(Marking.mark(question, filled("April", "2023", "164")))
        .isInstanceOfSatisfying(
            Verdict.Partly.class, partly -> assertThat(partly.nearly()).isFalse());
  }

  @Test
  void aSingleGapMayBeTypedAndHasOtherAnswers() {
    var question = question("The capital is {{Astana}}.", new Form.Cloze(List.of("Nur-Sultan")));
    assertThat(credit(question, new Typed("nur sultan"))).isEqualTo(1);
    assertThat(credit(question, filled("Astana"))).isEqualTo(1);
    assertThat(credit(question, filled("Almaty"))).isZero();
  }

  @Test
  void aTitleInTheSentenceMakesAGapAPerson() {
    var question =
        question("In 2024 President {{Vladimir Putin}} came.", new Form.Cloze(List.of()));
    assertThat(credit(question, new Typed("Putin"))).isEqualTo(0.8);
  }

  @Test
  void aFlippedCardIsTheLearnersWord() {
    var question = question("Do you know?", new Form.Flip("yes"));
    assertThat(credit(question, new Recalled(true))).isEqualTo(1);
    assertThat(credit(question, new Recalled(false))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Astana",
        "500,000 US dollars",
        "1.5 million",
        "C++",
        ">=",
        "?",
        "007",
        "1.2.3",
        "192.168.0.1",
        "岩屋毅",
        "Владимир Путин",
        "مرحبا",
        "שלום",
        "안녕하세요",
        "🇯🇵",
        "a",
        "The The",
        "The",
        "and",
        "no",
        "one",
        "twenty twenty",
        "x = 1",
        "1/2",
        "$",
        "%",
        "II",
        "President",
        "of",
        "Mr",
        "(IOM)",
        "()",
        "IOM (International Organization for Migration)",
        "2021-05-23",
        "--02-25",
        "May",
        "1e9",
        "1e999999999",
        "99999999999999999999999999999999999999999999",
        "-",
        "--",
        "'",
        "O'",
        "hundred",
        "second",
        "a hundred",
        "half a million",
        "one two three",
        "minister of",
        "\u0301",
        "e\u0301"
      })
  void everyKeyIsARightAnswerToItself(String key) {
    var question = question("Which?", new Form.Text(key, List.of()));
    assertThat(Marking.mark(question, new Typed(key))).isEqualTo(Verdicts.RIGHT);
    assertThat(Marking.mark(question, new Typed("  " + key + " "))).isEqualTo(Verdicts.RIGHT);
    assertThat(Marking.mark(question, new Typed(key), Set.of(key))).isEqualTo(Verdicts.RIGHT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void noTextMakesMarkingFail(int seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 500; i++) {
      String key = randomText(random);
      String typed = randomText(random);
      var text = question(typed, new Form.Text(key, List.of(typed + "x")));
      assertThat(Marking.mark(text, new Typed(typed), Set.copyOf(List.of(key, typed))).credit())
          .isBetween(0.0, 1.0);
      if (!key.isBlank()) {
        assertThat(credit(text, new Typed(key))).as("key %s", key).isEqualTo(1);
      }
      for (var question : questions()) {
        assertThat(credit(question, new Typed(typed))).isBetween(0.0, 1.0);
      }
    }
  }

  private static final List<String> CHUNKS =
      List.of(
          "one",
          "twenty",
          "hundred",
          "million",
          "and",
          "a",
          "half",
          "third",
          "second",
          "5",
          "500",
          "1.5",
          "1,000",
          "1e9",
          "e",
          "-",
          "–",
          "/",
          ".",
          ",",
          "'",
          " ",
          " ",
          " ",
          " ",
          "(",
          ")",
          "$",
          "%",
          "May",
          "2021",
          "23",
          "to",
          "the",
          "The",
          "of",
          "President",
          "Iwaya",
          "Ö",
          "é",
          "ß",
          "İ",
          "岩",
          "\u0301",
          "\ud83d",
          "\ude00",
          "\u202e",
          "\u0000",
          "km",
          "US dollars",
          "II",
          "st",
          "{{",
          "}}",
          "|",
          "not");

  private static String randomText(RandomGenerator random) {
    var out = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      out.append(CHUNKS.get(random.nextInt(CHUNKS.size())));
    }
    return out.toString();
  }

  @Test
  void hugeAnswersAreCutAndMarked() {
    var question = question("Which?", new Form.Text("Astana", List.of()));
    for (var chunk :
        List.of("a", "1 ", "1,", "1.111", "and ", "twenty ", "1e999 ", "(", "İ", "\ufdfa", "-")) {
      var huge = new Typed(chunk.repeat(1_000_000 / chunk.length()));
      for (var each : questions()) {
        assertThat(credit(each, huge)).isZero();
      }
      assertThat(credit(question, huge)).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e2000", "0", "-0.0", "0e10"})
  void extremeNumbersAreMarked(String answer) {
    var key = new Form.Numeric(new BigDecimal(answer), new BigDecimal("1e999999999"), "km");
    var question = question("How many?", key);
    for (var typed : List.of("1", "1e999", "0", "-0", "1/3", "99999999999999999999")) {
      assertThat(credit(question, new Typed(typed))).isBetween(0.0, 1.0);
    }
    assertThat(Expected.of(question)).hasSizeLessThan(80);
  }

  @Test
  void everyNumberIsReadBackFromItsWords() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    for (int i = 0; i < 500; i++) {
      var number = new BigDecimal(random.nextInt()).movePointLeft(random.nextInt(6));
      var question =
          question(
              "How many?",
              new Form.Numeric(number, BigDecimal.ZERO, i % 2 == 0 ? "US dollars" : null));
      assertThat(credit(question, new Typed(Expected.of(question)))).as("%s", number).isEqualTo(1);
    }
  }

  @Test
  void numberWordsUpToAMillionAreRead() {
    for (int n = 0; n < 1_000_000; n += n < 1200 ? 1 : 977) {
      String words = EnglishNumbers.words(n);
      assertThat(Phrase.of(words).canonical()).as(words).isEqualTo("#" + n + "#");
      String ordinal = EnglishNumbers.ordinal(n);
      assertThat(Phrase.of(ordinal).canonical()).as(ordinal).isEqualTo("#" + n + "#");
    }
  }

  private static double credit(Question question, Answer answer) {
    return Marking.mark(question, answer).credit();
  }

  private static List<String> sentences(Verdict verdict) {
    return Verdicts.differences(verdict).stream().map(Verdict.Difference::sentence).toList();
  }

  private static Ordered ordered(String... items) {
    return new Ordered(List.of(items));
  }

  private static Filled filled(String... gaps) {
    return new Filled(List.of(gaps));
  }

  private static Question question(String prompt, Form form) {
    return Question.plain("q", prompt, form);
  }
}
