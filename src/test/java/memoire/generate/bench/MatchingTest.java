package memoire.generate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import memoire.question.CardId;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.PartialDate;
import memoire.question.Question;
import memoire.question.QuestionId;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final String TEXT = "The fair opened on 3 May 1951. It drew 8 million people.";

  private static final KnownFact OPENING =
      new KnownFact(
          "f", "date", "3 May 1951", List.of(), "The fair opened on 3 May 1951.", null, 1);

  @Test
  void answersAreTheSameWhenOneContainsTheOther() {
    check("Lester Pearson", "Pearson", true);
    check("the World Bank", "World Bank", true);
    check("\"fission\"", "Fission", true);
    check("“fission”", "fission", true);
    check("nearly 41,000", "41,000", true);
    check("Isma'il Pasha", "Isma’il Pasha", true);
    check("3 May 1951", "May 1951", true);
    check("Lester Pearson", "Lester Burns", false);
    check("the", "the World Bank", false);
    check("", "World Bank", false);
  }

  @Test
  void onlyWholeWordsAreContained() {
    check("35", "335", false);
    check("7", "7,089", false);
    check("1.5", "11.5", false);
    check("Man", "Germany", false);
  }

  @Test
  void numbersAreTheSameHoweverTheyAreWritten() {
    check("41000", "41,000", true);
    check("14200000", "£14.2 million", true);
    check("3500000000", "3.5 billion euros", true);
    check("1.50", "1.5 metres", true);
    check("16", "16th", true);
    check("16 kilometres", "16 votes", false);
    check("142", "14.2 million", false);
    check("21", "21 to 16", true);
  }

  @Test
  void everyFormHasItsAnswers() {
    check(new Form.Choice("3 May 1951", List.of("4 May 1951")), true);
    check(new Form.Choice("4 May 1951", List.of("3 May 1951")), false);
    check(new Form.Text("the spring of that year", List.of("May 1951")), true);
    check(new Form.Date(PartialDate.parse("1951-05-03").orElseThrow()), true);
    check(new Form.Date(PartialDate.parse("1951-05-04").orElseThrow()), false);
    check(new Form.Date(PartialDate.parse("1951-05-03/1951-09-30").orElseThrow()), true);
    check(new Form.Numeric(BigDecimal.valueOf(1951), BigDecimal.ZERO, null), true);
    check(new Form.Order(List.of("1948", "3 May 1951")), true);
    check(new Form.Match(List.of(new Form.Pair("opening", "3 May 1951"))), true);
    check(new Form.Bool(true), false);
  }

  @Test
  void theGapOfAClozeIsItsAnswer() {
    check("The fair opened on {{3 May 1951}}.", true);
    check("The {{fair}} opened on 3 May 1951.", false);
  }

  @Test
  void evidenceElsewhereDoesNotCount() {
    var form = new Form.Text("3 May 1951", List.of());
    assertThat(Matching.asksFor(question("When?", form, 0, 30), OPENING, TEXT)).isTrue();
    assertThat(Matching.asksFor(question("When?", form, 29, 40), OPENING, TEXT)).isTrue();
    assertThat(Matching.asksFor(question("When?", form, 31, 56), OPENING, TEXT)).isFalse();
    assertThat(Matching.asksFor(Question.plain("q", "When?", form), OPENING, TEXT)).isFalse();
  }

  private static void check(String key, String answer, boolean same) {
    assertThat(Matching.isSame(key, answer)).as(key + " and " + answer).isEqualTo(same);
    assertThat(Matching.isSame(answer, key)).as(answer + " and " + key).isEqualTo(same);
  }

  private static void check(Form form, boolean asks) {
    assertThat(Matching.asksFor(question("When?", form, 0, 30), OPENING, TEXT))
        .as(form.toString())
        .isEqualTo(asks);
  }

  private static void check(String cloze, boolean asks) {
    var question = question(cloze, new Form.Cloze(List.of()), 0, 30);
    assertThat(Matching.asksFor(question, OPENING, TEXT)).as(cloze).isEqualTo(asks);
  }

  static Question question(String prompt, Form form, int start, int end) {
    return new Question(
        new QuestionId("q"),
        new CardId("q"),
        prompt,
        form,
        "",
        List.of(),
        List.of("date", "d"),
        null,
        new Evidence("d", start, end, TEXT.substring(start, end)),
        null);
  }
}
