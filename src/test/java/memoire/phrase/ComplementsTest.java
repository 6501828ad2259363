package memoire.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Words that mean something only with what they belong to.
class ComplementsTest {

  @Test
  void anAmendmentIsOneOfSomething() {
    check("An amendment was drafted by Anna Berg in 1904.");
    check(
        "An amendment to the Treaty of Lima was drafted by Anna Berg in 1904.",
        "Treaty of Lima",
        "Anna Berg",
        "1904");
    check("Norway bought a subsidiary from Peru in 1904.");
    check("Norway bought a Siemens subsidiary from Peru in 1904.", "Norway", "Peru", "1904");
  }

  @Test
  void whoeverIsAppointedHoldsAnOffice() {
    check("Anna Berg was appointed by Norway in 1904.");
    check("Anna Berg was elected by Norway in 1904.");
    check("Anna Berg was appointed envoy by Norway in 1904.", "Anna Berg", "Norway", "1904");
    check("Anna Berg was appointed to the court of Norway in 1904.", "Anna Berg", "Norway", "1904");
    check("Norway elected Anna Berg in 1904.", "Norway", "Anna Berg", "1904");
  }

  @Test
  void whoeverIsInChargeIsInChargeOfSomething() {
    check("Anna Berg was put in charge by Norway in 1904.");
    check(
        "Anna Berg was put in charge of the fleet of Norway in 1904.",
        "Anna Berg",
        "Norway",
        "1904");
  }

  @Test
  void whatIsShownBeforeItMaySayIt() {
    assertThat(
            Reading.DIARY.gaps(
                "Norway built 40 ships in Bergen. Anna Berg was appointed by Norway in 1904."))
        .containsExactly(
            "Norway built 40 ships in Bergen. {{Anna Berg}} was appointed by Norway in 1904",
            "Norway built 40 ships in Bergen. Anna Berg was appointed by Norway in the year"
                + " {{1904}}");
  }

  @Test
  void aVerbThatSaysNothingByItselfIsNoStatement() {
    assertThat(
            Reading.DIARY.asks(
                "Anna Berg left for Peru in 1904, and Peter Smith followed in 1910."))
        .containsExactly(
            "who left for Peru in 1904",
            "for which country did Anna Berg leave in 1904",
            "in which year did Anna Berg leave for Peru");
  }

  private static void check(String text, String... keys) {
    assertThat(Reading.DIARY.gapped(text)).as(text).containsExactly(keys);
  }
}
