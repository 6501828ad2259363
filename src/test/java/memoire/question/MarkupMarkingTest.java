package memoire.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Keys with Markdown and mathematics.
class MarkupMarkingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "$x^2$ ~ x² ~ true",
        "$x^2$ ~ x^2 ~ true",
        "$x^2$ ~ $x^2$ ~ true",
        "$x^2$ ~ x³ ~ false",
        "$x^2$ ~ x^3 ~ false",
        "$x^2$ ~ y² ~ false",
        "$\\frac{1}{2}$ ~ 1/2 ~ true",
        "$\\frac{1}{2}$ ~ ½ ~ true",
        "$\\alpha$ ~ α ~ true",
        "$\\ce{H2O}$ ~ H2O ~ true",
        "**Aura** ~ Aura ~ true",
        "the `int` type ~ the int type ~ true",
        "`least()` ~ most() ~ false",
        "$5 ~ $5 ~ true",
      })
  void whatIsShownMayBeTyped(String key, String typed, boolean isRight) {
    var question = Question.plain("q2v8x5na", "What is it?", new Form.Text(key, List.of()));
    assertThat(Marking.mark(question, new Answer.Typed(typed)) instanceof Verdict.Right)
        .isEqualTo(isRight);
    var cloze = Question.plain("q2v8x5na", "It is {{" + key + "}}.", new Form.Cloze(List.of()));
    assertThat(Marking.mark(cloze, new Answer.Filled(List.of(typed))) instanceof Verdict.Right)
        .isEqualTo(isRight);
  }

  @Test
  void optionsAreMarkedAsTheyAreWritten() {
    var question =
        Question.plain("q2v8x5na", "What?", new Form.Choice("$x^2$", List.of("x²", "*x*")));
    assertThat(Marking.mark(question, new Answer.Picked(Set.of("$x^2$"))).credit()).isOne();
    assertThat(Marking.mark(question, new Answer.Picked(Set.of("x²"))).credit()).isZero();
  }
}
