package memoire.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "x^2 ~ x²",
        "x^{n+1} ~ xⁿ⁺¹",
        "x_1^2 + x_2^2 ~ x₁² + x₂²",
        "x_i^{2} ~ xᵢ²",
        "x^{10}y ~ x¹⁰y",
        "x^10 ~ x¹0",
        "e^{i\\pi} + 1 = 0 ~ e^(iπ) + 1 = 0",
        "e^\\pi ~ e^π",
        "a_{b} ~ a_b",
        "a_{bc} ~ a_(bc)",
        "E=mc^2 ~ E = mc²",
        "-b ~ −b",
        "a-b ~ a − b",
        "a\\cdot(-b) ~ a · (−b)",
        "f'(x), f''(x) ~ f′(x), f′′(x)",
        "90^\\circ ~ 90°",
        "\\alpha\\beta\\Gamma ~ αβΓ",
        "\\frac{1}{2} ~ ½",
        "\\frac12 ~ ½",
        "\\frac{12}{35} ~ 12/35",
        "\\frac{a+b}{2} ~ (a + b)/2",
        "\\frac{1}{2a} ~ 1/(2a)",
        "\\frac{a}{b}c ~ (a/b)c",
        "\\frac{a}{b} + c ~ a/b + c",
        "\\left(\\frac{a}{b}\\right)^2 ~ (a/b)²",
        "\\frac{a}{b}^2 ~ (a/b)²",
        "2\\frac{5}{7} ~ 2 5/7",
        "3\\frac{1}{4} ~ 3¼",
        "\\frac{dy}{dx} ~ dy/dx",
        "\\frac{\\partial f}{\\partial x} ~ ∂f/∂x",
        "\\frac{-b \\pm \\sqrt{b^2-4ac}}{2a} ~ (−b ± √(b² − 4ac))/(2a)",
        "\\sqrt{2} ~ √2",
        "\\sqrt{x+1} ~ √(x + 1)",
        "\\sqrt[3]{8} ~ ∛8",
        "\\sqrt[n]{x} ~ ⁿ√x",
        "\\sum_{i=1}^{n} i^2 ~ ∑ᵢ₌₁ⁿ i²",
        "\\sum_{k\\in K} a_k ~ ∑_(k∈K) aₖ",
        "\\int_0^1 f(x)\\,dx ~ ∫₀¹ f(x) dx",
        "\\lim_{x\\to 0} \\frac{\\sin x}{x} ~ lim_(x→0) (sin x)/x",
        "\\sin^2 x + \\cos^2 x = 1 ~ sin² x + cos² x = 1",
        "\\sin(x) ~ sin(x)",
        "\\log_2 8 = 3 ~ log₂ 8 = 3",
        "\\mathbb{R}^n \\to \\mathbb{N} ~ ℝⁿ → ℕ",
        "\\mathcal{L}\\mathfrak{C} ~ ℒℭ",
        "\\forall x \\in \\mathbb R: x^2 \\ge 0 ~ ∀x ∈ ℝ : x² ≥ 0",
        "A \\cup B \\subseteq C ~ A ∪ B ⊆ C",
        "\\{x \\mid x > 0\\} ~ {x | x > 0}",
        "p \\land \\neg q \\Rightarrow r ~ p ∧ ¬q ⇒ r",
        "\\hat{x}, \\vec v, \\bar{x} ~ x̂, v⃗, x̄",
        "a \\not= b, x \\not\\in A ~ a ≠ b, x ∉ A",
        "\\binom{n}{k} ~ (n choose k)",
        "a \\equiv b \\pmod{n} ~ a ≡ b (mod n)",
        "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix} ~ (1 2; 3 4)",
        "|x| = \\begin{cases} x, & x \\ge 0 \\\\ -x, & x < 0 \\end{cases} ~ |x| = {x, x ≥ 0; −x, x < 0",
        "\\begin{aligned} a &= b \\\\ &= c \\end{aligned} ~ a = b; = c",
        "\\text{if } x > 0 ~ if x > 0",
        "10{,}000 ~ 10,000",
        "10,000 ~ 10,000",
        "(1,2) ~ (1, 2)",
        "3.14 ~ 3.14",
        "\\ce{2H2 + O2 -> 2H2O} ~ 2H₂ + O₂ → 2H₂O",
        "\\ce{SO4^2-} + \\ce{Na+} ~ SO₄²⁻ + Na⁺",
        "^{14}C ~ ¹⁴C",
        "\\unknown{x} ~ \\unknownx",
        "日本^2 ~ 日本²",
        "{a ~ a",
        "a} ~ a",
        "\\right) ~ )",
        "\\frac{a}{ ~ a/()",
        "\\ ~ \\",
      })
  void formulasAreWrittenInUnicode(String tex, String unicode) {
    assertThat(Formulas.line(tex)).isEqualTo(unicode);
  }

  @Test
  void anAlignmentHasOneLineForEachRow() {
    assertThat(Formulas.lines("\\begin{align} a &= b + c \\\\ &= d \\end{align}"))
        .isEqualTo("a = b + c\n= d");
  }

  /// Whatever it is given, it comes to an end and says something.
  @Test
  void nonsenseIsReadToItsEnd() {
    var random = new Random(20261126);
    var parts =
        new String[] {
          "\\frac",
          "{",
          "}",
          "^",
          "_",
          "\\left",
          "\\right",
          "(",
          "\\begin{cases}",
          "\\end",
          "&",
          "\\\\",
          "\\sqrt[",
          "]",
          "x",
          "1",
          " ",
          "'",
          "\\not",
          "\\",
          "\\hat",
          "日",
          "\\pmod",
          "-"
        };
    for (int i = 0; i < 3_000; i++) {
      var tex = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        tex.append(parts[random.nextInt(parts.length)]);
      }
      assertThat(Formulas.line(tex.toString())).doesNotContain("\n");
    }
    assertThat(Formulas.line("{".repeat(2000) + "x" + "}".repeat(2000))).isNotNull();
  }
}
