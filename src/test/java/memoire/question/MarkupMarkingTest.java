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
        "$x^2$ ~ x2 ~ false",
        "$-b$ ~ -b ~ true",
        "$-b$ ~ −b ~ true",
        "$-b$ ~ b ~ false",
        "$a - b$ ~ a-b ~ true",
        "$a - b$ ~ a+b ~ false",
        "$x^{n+1}$ ~ x^(n+1) ~ true",
        "$x^{n+1}$ ~ x^{n+1} ~ true",
        "$x^{n+1}$ ~ xⁿ⁺¹ ~ true",
        "$x^{n+1}$ ~ x^n+1 ~ false",
        "$\\sqrt{x+1} \\ge 2$ ~ sqrt(x+1) >= 2 ~ true",
        "$2 \\cdot 3$ ~ 2 * 3 ~ true",
        "$E = mc^2$ ~ e=mc^2 ~ true",
        "$\\frac{a+b}{2}$ ~ (a+b)/2 ~ true",
        "$4.5$ ~ 4.5 ~ true",
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
