package memoire.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final Question QUESTION =
      Question.plain("q1", "Which capital?", new Form.Text("Astana", List.of("Nur-Sultan")));

  @Test
  void itIsTheSameForEver() {
    assertThat(Fingerprint.of(QUESTION)).isEqualTo("ea2c39adc50da0ce").hasSize(16);
  }

  @Test
  void spacesIdsAndOrderOfWordingsMakeNoDifference() {
    var same =
        new Question(
            new QuestionId("other"),
            new CardId("other"),
            "  Which \n capital? ",
            new Form.Text("Astana ", List.of("Nur-Sultan")),
            "because",
            List.of("a hint"),
            List.of("tag"),
            null,
            null,
            "engine");
    assertThat(Fingerprint.of(same)).isEqualTo(Fingerprint.of(QUESTION));
    assertThat(of(new Form.Choice("a", List.of("b"))))
        .isEqualTo(of(new Form.Choice("a", List.of("c", "d"))));
    assertThat(of(new Form.Text("a", List.of("b", "c"))))
        .isEqualTo(of(new Form.Text("a", List.of("c", "b"))));
    assertThat(of(new Form.Numeric(new BigDecimal("1.50"), BigDecimal.ZERO, null)))
        .isEqualTo(of(new Form.Numeric(new BigDecimal("1.5"), new BigDecimal("0.0"), null)));
  }

  @Test
  void whatIsAskedAndHowItIsMarkedMakesADifference() {
    var prints =
        List.of(
            of(new Form.Choice("a", List.of())),
            of(new Form.Choice("b", List.of())),
            of(new Form.Choices(List.of("a"), List.of())),
            of(new Form.Choices(List.of("a", "b"), List.of())),
            of(new Form.Bool(true)),
            of(new Form.Bool(false)),
            of(new Form.Text("a", List.of())),
            of(new Form.Text("a", List.of("b"))),
            of(new Form.Numeric(BigDecimal.ONE, BigDecimal.ZERO, null)),
            of(new Form.Numeric(BigDecimal.ONE, BigDecimal.ONE, null)),
            of(new Form.Numeric(BigDecimal.ONE, BigDecimal.ZERO, "km")),
            of(new Form.Date(PartialDate.parse("2021").orElseThrow())),
            of(new Form.Cloze(List.of())),
            of(new Form.Order(List.of("a", "b"))),
            of(new Form.Order(List.of("b", "a"))),
            of(new Form.Match(List.of(new Form.Pair("a", "b")))),
            of(new Form.Flip("a")),
            Fingerprint.of(Question.plain("q", "Another prompt?", new Form.Flip("a"))));
    assertThat(new HashSet<>(prints)).hasSameSizeAs(prints);
  }

  private static String of(Form form) {
    return Fingerprint.of(Question.plain("q", "A prompt?", form));
  }
}
