package memoire.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.question.Form.Pair;
import memoire.question.Marking;
import memoire.question.PartialDate;
import memoire.question.Question;
import org.junit.jupiter.api.Test;

class RemarksTest {
  private static void check(Form form, Answer answer, String said, String... remarks) {
    check("Which?", form, answer, said, remarks);
  }

  private static void check(
      String prompt, Form form, Answer answer, String said, String... remarks) {
    var question = Question.plain("q", prompt, form);
    assertThat(Remarks.said(question, answer)).isEqualTo(said);
    assertThat(Remarks.of(question, Marking.mark(question, answer))).containsExactly(remarks);
  }

  private static Answer typed(String text) {
    return new Answer.Typed(text);
  }

  @Test
  void whatIsOnlyWrongIsNotSaidToBe() {
    check(new Form.Text("Aura", List.of()), typed("Skarv"), "Skarv");
    check(new Form.Numeric(new BigDecimal("164"), BigDecimal.ZERO, null), typed("29"), "29");
    check(new Form.Choice("a", List.of("b")), new Answer.Picked(Set.of("b")), "b");
    check(new Form.Bool(true), new Answer.Said(false), "False");
    check(new Form.Text("Aura", List.of()), new Answer.Unknown(), "I don't know");
    check("In {{1342}}.", new Form.Cloze(List.of()), new Answer.Filled(List.of("Skarv")), "Skarv");
  }

  @Test
  void howItDiffersIsSaidWithoutTheAnswer() {
    var day = new Form.Date(PartialDate.parse("2021-05-23").orElseThrow());
    check(day, typed("May 2021"), "May 2021", "Right as far as it goes, without the day.");
    check(day, typed("24 May 2021"), "24 May 2021", "The day is wrong.");
    check(
        new Form.Numeric(new BigDecimal("500"), BigDecimal.ZERO, null),
        typed("50000"),
        "50000",
        "The digits are right, the magnitude is not (100 times too large).");
  }

  @Test
  void whichGapIsWrongIsSaid() {
    check(
        "In {{April}} the {{eastern}} quay closed.",
        new Form.Cloze(List.of()),
        new Answer.Filled(List.of("April", "western")),
        "April; western",
        "“western” is not it.");
  }

  @Test
  void wrongPartsAreMarkedWhereTheyStand() {
    check(
        new Form.Choices(List.of("a", "c"), List.of("b", "d")),
        new Answer.Picked(Set.of("a", "d")),
        "a; ✗ d");
    check(
        new Form.Order(List.of("a", "b", "c")),
        new Answer.Ordered(List.of("a", "c", "b")),
        "a → ✗ c → ✗ b");
    check(
        new Form.Match(List.of(new Pair("a", "1"), new Pair("b", "2"), new Pair("c", "3"))),
        new Answer.Matched(List.of(new Pair("a", "1"), new Pair("b", "3"), new Pair("c", "2"))),
        "a – 1; ✗ b – 3; ✗ c – 2");
  }
}
