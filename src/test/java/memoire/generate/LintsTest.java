package memoire.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.fact.Fact.QuoteFact;
import memoire.fact.FactFixtures;
import memoire.fact.Span;
import memoire.template.Draft;
import memoire.template.Draft.Recall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintsTest {

  private static String rule(String topic, String stem, String key, String sentence) {
    var fact = new QuoteFact(FactFixtures.statement(sentence), new Span(0, 0));
    var draft =
        new Draft(fact, topic, stem, key, List.of(), List.of(), new Recall.AsText(), 1, 1, null);
    return Lints.check(draft, "the Annual Report").map(Lints.Complaint::rule).orElse("sound");
  }

  private static String rule(String stem, String key) {
    return rule("date", stem, key, "Norway signed the Treaty of Kiel in May.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "in which year did Norway sign the Treaty of Kiel > sound",
        "in which year did this country sign the Treaty of Kiel > anaphora",
        "in which year did Norway and other countries sign the Treaty of Kiel > sound",
        "in which year did other countries sign the Treaty of Kiel > anaphora",
        "in which year did Norway join its neighbors in Lisbon > sound",
        "in which year did Norway follow the same path in Lisbon > anaphora",
        "in which year did the minister of Norway visit Lisbon > sound",
        "in which year did the minister visit Lisbon > bare-definite",
        "in which year did the brief meeting in Lisbon begin > sound",
        "in which year did the brief meeting with officials begin in a port > bare-definite",
        "in which year did the negotiations take place in Lisbon > bare-definite",
        "in which year did the choice depend on Norway > bare-definite",
        "in which month of last year did Norway sign a treaty with Chile > relative-time",
        "in which year did Norway not sign the Treaty of Kiel > negative-stem",
        "in which year did they sign > anaphora",
        "in which year did ships come > unfocused",
        "in which year did various ports of Norway close > vague-event",
        "in which year did Norway sign the the Treaty of Kiel > debris",
        "in which year did the photo of Norway appear in Lisbon > about-the-page",
      })
  void eachRuleHasItsName(String stem, String expected) {
    assertThat(rule(stem, "1921")).isEqualTo(expected);
  }

  @Test
  void theStemMustNotHoldTheAnswer() {
    assertThat(rule("in which year did Norway sign the Treaty of 1814", "1814"))
        .isEqualTo("given-away");
    assertThat(
            rule(
                "person",
                "who led the Berg cabinet of Norway in Oslo",
                "Anna Berg",
                "Anna Berg led it in Oslo."))
        .isEqualTo("given-away");
  }

  @Test
  void aHedgeOfTheSourceMustStay() {
    assertThat(
            rule(
                "date",
                "in which year did Norway close the Port of Oslo",
                "1921",
                "Norway allegedly closed the Port of Oslo in 1921."))
        .isEqualTo("hedge-lost");
  }

  @Test
  void relativeTimeOfTheSourceCounts() {
    assertThat(
            rule(
                "count",
                "how many docks did Norway open in Oslo",
                "12",
                "Last year, Norway opened 12 docks in Oslo."))
        .isEqualTo("relative-time");
  }

  @Test
  void longStemsAreDropped() {
    assertThat(rule("in which year did Norway sign " + "a treaty with Chile ".repeat(20), "1921"))
        .isEqualTo("too-long");
  }

  @Test
  void vagueKeysAreDropped() {
    assertThat(rule("how many ports did Norway open in Chile", "several")).isEqualTo("vague-key");
  }

  @Test
  void theDocumentsOwnNameIsNotLinted() {
    assertThat(rule("in which month does the Annual Report place the Treaty of Kiel", "May"))
        .isEqualTo("sound");
  }
}
