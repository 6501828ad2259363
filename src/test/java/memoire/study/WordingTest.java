package memoire.study;

import static memoire.study.Playing.START;
import static memoire.study.Playing.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import memoire.memory.CardState;
import memoire.memory.Memory;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.question.Form.Pair;
import memoire.question.PartialDate;
import memoire.question.Question;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static void key(Form form, String expected) {
    assertThat(Wording.key(Question.plain("q", "{{one|1}} and {{two}}", form))).isEqualTo(expected);
  }

  private static void date(String notation, String expected) {
    key(new Form.Date(PartialDate.parse(notation).orElseThrow()), expected);
  }

  private static void number(String value, String expected) {
    key(new Form.Numeric(new BigDecimal(value), BigDecimal.ZERO, null), expected);
  }

  private static void back(int days, String words, String brief) {
    var state = new CardState.Reviewing(new Memory(5, 5), TODAY, TODAY.plusDays(days), 0);
    assertThat(Wording.comesBack(state, START, 4)).isEqualTo(words);
    assertThat(Wording.brief(state, START, 4)).isEqualTo(brief);
  }

  private static void step(int seconds, String words, String brief) {
    var state = new CardState.Learning(new Memory(5, 5), 0, START.at().plusSeconds(seconds), TODAY);
    assertThat(Wording.comesBack(state, START, 4)).isEqualTo(words);
    assertThat(Wording.brief(state, START, 4)).isEqualTo(brief);
  }

  @Test
  void keysReadAsAnswers() {
    key(new Form.Choice("a", List.of("b")), "a");
    key(new Form.Choices(List.of("a", "b"), List.of()), "a; b");
    key(new Form.Bool(false), "False");
    key(new Form.Text("a", List.of("b")), "a");
    key(new Form.Cloze(List.of()), "one; two");
    key(new Form.Order(List.of("a", "b")), "a → b");
    key(new Form.Match(List.of(new Pair("a", "1"), new Pair("b", "2"))), "a – 1; b – 2");
    key(new Form.Flip("back"), "back");
    key(new Form.Numeric(new BigDecimal("2.50"), BigDecimal.ONE, "km"), "2.50 km");
  }

  @Test
  void datesReadAsTheyAreWrittenInProse() {
    date("2021-05-23", "23 May 2021");
    date("2024-04", "April 2024");
    date("2024", "2024");
    date("--02-25", "25 February");
    date("2025-08-26/2025-08-27", "26 August 2025 – 27 August 2025");
  }

  @Test
  void longNumbersAreGroupedAndYearsAreNot() {
    number("2024", "2024");
    number("10000", "10,000");
    number("1234567.891", "1,234,567.891");
    number("-500000", "-500,000");
    number("1E+6", "1,000,000");
    number("1E+999999999", "1E+999999999");
  }

  @Test
  void answersReadAsTheyWereGiven() {
    assertThat(Wording.said(new Answer.Picked(Set.of("b", "a")))).isEqualTo("a; b");
    assertThat(Wording.said(new Answer.Said(true))).isEqualTo("True");
    assertThat(Wording.said(new Answer.Filled(List.of("x", "")))).isEqualTo("x; –");
    assertThat(Wording.said(new Answer.Ordered(List.of("b", "a")))).isEqualTo("b → a");
    assertThat(Wording.said(new Answer.Unknown())).isEqualTo("I don't know");
  }

  @Test
  void timesAreSaidInTheirLargestUnit() {
    back(0, "today", "0 d");
    back(1, "tomorrow", "1 d");
    back(3, "in 3 days", "3 d");
    back(59, "in 59 days", "59 d");
    back(120, "in 4 months", "4 mo");
    back(800, "in 2 years", "2 y");
    step(-5, "now", "0 s");
    step(45, "in 45 s", "45 s");
    step(600, "in 10 min", "10 min");
    step(7200, "in 2 h", "2 h");
  }

  @Test
  void anInstantOnAnotherStudyDayIsSaidInDays() {
    var lateInTheNight = START.at().plus(Duration.ofHours(17));
    assertThat(Wording.comesBack(lateInTheNight, START, 4)).isEqualTo("in 17 h");
    assertThat(Wording.comesBack(lateInTheNight.plus(Duration.ofHours(2)), START, 4))
        .isEqualTo("tomorrow");
  }
}
