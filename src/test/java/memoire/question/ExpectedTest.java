package memoire.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedTest {
  @Test
  void theKeyOfEachFormIsSaidInWords() {
    check(new Form.Choice("Astana", List.of("Almaty")), "Astana");
    check(new Form.Choices(List.of("a", "b"), List.of("c")), "a; b");
    check(new Form.Bool(false), "false");
    check(new Form.Text("Astana", List.of("Nur-Sultan")), "Astana");
    check(number("500000", "US dollars"), "500,000 US dollars");
    check(number("12.50", "%"), "12.50%");
    check(number("-1234567.891", null), "-1,234,567.891");
    check(number("999", null), "999");
    check(number("-123", null), "-123");
    check(new Form.Date(PartialDate.parse("2021-05-23").orElseThrow()), "23 May 2021");
    check(new Form.Order(List.of("first", "second")), "first → second");
    check(
        new Form.Match(List.of(new Form.Pair("Japan", "Tokyo"), new Form.Pair("Peru", "Lima"))),
        "Japan – Tokyo; Peru – Lima");
    check(new Form.Flip("yes"), "yes");
  }

  @Test
  void theKeyOfAClozeIsInItsPrompt() {
    var cloze = Question.plain("q", "In {{April|Apr}} {{2024}}.", new Form.Cloze(List.of()));
    assertThat(Expected.of(cloze)).isEqualTo("April; 2024");
  }

  @Test
  void aPackKnowsTheAnswersOfItsQuestions() {
    var keys =
        KnownAnswers.of(
            List.of(
                Question.plain("1", "?", new Form.Choice("a", List.of("b"))),
                Question.plain("2", "?", new Form.Text("c", List.of("d"))),
                Question.plain("3", "{{e|f}}", new Form.Cloze(List.of("g"))),
                Question.plain("4", "?", new Form.Match(List.of(new Form.Pair("h", "i")))),
                Question.plain("5", "?", new Form.Order(List.of("j"))),
                Question.plain("6", "?", new Form.Choices(List.of("k"), List.of("l"))),
                Question.plain("7", "?", number("1", null))));
    assertThat(String.join("", keys)).isEqualTo("abcdefghijkl");
  }

  private static void check(Form form, String expected) {
    assertThat(Expected.of(Question.plain("q", "?", form))).isEqualTo(expected);
  }

  private static Form.Numeric number(
      String answer, @org.jspecify.annotations.Nullable String unit) {
    return new Form.Numeric(new BigDecimal(answer), BigDecimal.ZERO, unit);
  }
}
