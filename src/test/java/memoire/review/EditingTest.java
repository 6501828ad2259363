package memoire.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import memoire.question.Form;
import memoire.question.PartialDate;
import memoire.question.Question;
import memoire.review.Field.Part;
import org.junit.jupiter.api.Test;

class EditingTest {
  private static final Question CHOICE =
      Question.plain("choice01", "Which?", new Form.Choice("this", List.of("that", "those")));
  private static final Question NUMBER =
      Question.plain(
          "number01", "How many?", new Form.Numeric(BigDecimal.TEN, BigDecimal.ZERO, "ships"));

  private static void check(Question question, Part part, String text, String... complaints) {
    var first = Editing.fields(question).stream().filter(field -> field.part() == part).findFirst();
    var fields =
        Editing.fields(question).stream()
            .map(field -> field.equals(first.orElseThrow()) ? field.with(text) : field)
            .toList();
    assertThat(Editing.read(question, fields).complaints()).containsExactly(complaints);
  }

  @Test
  void whatIsNotTouchedIsTheSame() {
    var date = PartialDate.parse("2021-05-23").orElseThrow();
    for (var form :
        List.of(
            new Form.Choice("this", List.of("that")),
            new Form.Choices(List.of("this", "these"), List.of("that")),
            new Form.Bool(false),
            new Form.Text("this", List.of("these")),
            new Form.Numeric(new BigDecimal("1.5"), BigDecimal.ONE, null),
            new Form.Date(date),
            new Form.Order(List.of("this", "that")),
            new Form.Match(List.of(new Form.Pair("a", "b"), new Form.Pair("c", "d"))),
            new Form.Flip("this"))) {
      var question = Question.plain("some0001", "Which?", form);
      assertThat(Editing.read(question, Editing.fields(question)).question()).isEqualTo(question);
    }
    var cloze = Question.plain("cloze001", "It is {{this}}.", new Form.Cloze(List.of("that")));
    assertThat(Editing.read(cloze, Editing.fields(cloze)).question()).isEqualTo(cloze);
  }

  @Test
  void anItemMoreIsWrittenOnTheEmptyLineAndAnEmptyOneIsLeftOut() {
    var fields =
        List.of(
            new Field(Part.PROMPT, " Which one? "),
            new Field(Part.ANSWER, "this"),
            new Field(Part.WRONG, ""),
            new Field(Part.WRONG, "those"),
            new Field(Part.WRONG, "yonder"),
            new Field(Part.ATTRIBUTION, "the council"),
            new Field(Part.EXPLANATION, ""));
    var edited = Objects.requireNonNull(Editing.read(CHOICE, fields).question());
    assertThat(edited.prompt()).isEqualTo("Which one?");
    assertThat(edited.form()).isEqualTo(new Form.Choice("this", List.of("those", "yonder")));
    assertThat(edited.attribution()).isEqualTo("the council");
  }

  @Test
  void whatIsWrongIsSaidAsThePackCheckSaysIt() {
    check(CHOICE, Part.PROMPT, " ", "The prompt is empty. Write what is asked.");
    check(
        CHOICE,
        Part.ANSWER,
        "that",
        "The option “that” is both the answer and a distractor. Take it out of “distractors”.");
    check(NUMBER, Part.ANSWER, "ten", "“ten” is no number. Write it in digits, like 12 or 0.5.");
    check(
        NUMBER,
        Part.TOLERANCE,
        "-1",
        "The tolerance -1 is negative. Give 0 or more, in the unit of the answer.");
    check(
        Question.plain("bool0001", "It is.", new Form.Bool(true)),
        Part.ANSWER,
        "perhaps",
        "The answer is neither true nor false. Write one of them.");
    check(
        Question.plain(
            "match001",
            "What?",
            new Form.Match(List.of(new Form.Pair("a", "b"), new Form.Pair("c", "d")))),
        Part.PAIR,
        "a b",
        "“a b” is no pair. Write both sides with “ = ” between.");
  }
}
