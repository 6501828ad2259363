package memoire.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.fact.Fact.AcronymFact;
import memoire.fact.Fact.AmountFact;
import memoire.fact.Fact.ClaimFact;
import memoire.fact.Fact.CountFact;
import memoire.fact.Fact.ListFact;
import memoire.fact.Fact.OfficeFact;
import memoire.fact.Fact.OrdinalFact;
import memoire.fact.Fact.PlaceFact;
import memoire.fact.Fact.QuoteFact;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static void checkCounts(String sentence, String... expected) {
    assertThat(
            FactFixtures.facts(CountFact.class, sentence).stream()
                .map(f ->
                    f.hedge()
                        + "|"
                        + f.value().toPlainString()
                        + "|"
                        + f.unit().of(f.statement().text())))
        .containsExactly(expected);
  }

  private static void checkOffices(String sentence, String... expected) {
    assertThat(
            FactFixtures.facts(OfficeFact.class, sentence).stream()
                .map(f -> f.person() + "|" + f.office()))
        .containsExactly(expected);
  }

  @Test
  void countsKeepTheirUnitAndTheirHedge() {
    checkCounts("The park holds more than 15 rare species of birds.", "more than|15|rare species");
    checkCounts("The court heard nearly 170 witnesses.", "nearly|170|witnesses");
    checkCounts("The fleet lost eleven ships and 3,000 sailors.", "|11|ships", "|3000|sailors");
  }

  @Test
  void aScaleIsPartOfTheNumber() {
    checkCounts("The city has 1.5 million inhabitants.", "|1500000|inhabitants");
  }

  @Test
  void numbersThatCountNothingNewAreNoCounts() {
    checkCounts("The five republics signed the treaty.");
    checkCounts("Chapter 2 names one judge.");
    checkCounts("It lasted until May 23, 2021.");
    checkCounts("A two-page preamble came first.");
  }

  @Test
  void moneyAndPercentagesAreAmounts() {
    assertThat(
            FactFixtures.facts(
                AmountFact.class, "The canal cost $13 billion, or 70% of the budget."))
        .extracting(f -> f.answer().of(f.statement().text()))
        .containsExactly("$13 billion", "70%");
  }

  @Test
  void officesStandBeforeAndAfterNames() {
    checkOffices(
        "Anna Berg, Minister of Finance of Norway, resigned.",
        "Anna Berg|Minister of Finance of Norway");
    checkOffices(
        "Foreign Minister Ole Lund of Denmark came.", "Ole Lund|Foreign Minister of Denmark");
    checkOffices(
        "It was opened by Brazilian President Ana Sousa.", "Ana Sousa|President of Brazil");
    checkOffices(
        "They met Ida Falk, First Deputy Chairman of the Senate in Chile.",
        "Ida Falk|First Deputy Chairman of the Senate in Chile");
  }

  @Test
  void whatIsNoPersonHoldsNoOffice() {
    checkOffices("South America, which has twelve states, and its leaders met.");
    checkOffices("The Prime Minister of Japan spoke.");
    checkOffices("Anna Berg, whom the press calls chief, resigned.");
  }

  @Test
  void acronymsAreExpandedByTheirInitials() {
    assertThat(
            FactFixtures.facts(
                AcronymFact.class,
                "The International Court of Justice (ICJ) ruled for the state (ABC)."))
        .extracting(f -> f.acronym() + "|" + f.expansion())
        .containsExactly("ICJ|International Court of Justice");
  }

  @Test
  void ordinalsKeepTheirNoun() {
    assertThat(
            FactFixtures.facts(OrdinalFact.class, "It was the ninth meeting held since the war."))
        .extracting(f -> f.value() + "|" + f.noun().of(f.statement().text()))
        .containsExactly("9|meeting");
  }

  @Test
  void claimsKnowTheirOwner() {
    assertThat(
            List.of(
                claim("According to Anna Berg, the fish came back."),
                claim("The fish, Berg said, came back."),
                claim("Anna Berg, head of the Institute, also argued that the fish came back.")))
        .containsExactly(
            "Anna Berg|The fish came back",
            "Berg|The fish came back",
            "Anna Berg|the fish came back");
  }

  private static String claim(String sentence) {
    var fact = FactFixtures.facts(ClaimFact.class, sentence).getFirst();
    return fact.owner() + "|" + fact.claim();
  }

  @Test
  void aRemarkTakenOutLeavesTheCommaOfAFront() {
    assertThat(claim("In the north, Berg said, the fish came back."))
        .isEqualTo("Berg|In the north, the fish came back");
  }

  @Test
  void placesQuotationsAndListsAreFound() {
    assertThat(FactFixtures.facts(PlaceFact.class, "They met in Rome and visited Chile."))
        .extracting(f -> f.answer().of(f.statement().text()))
        .containsExactly("Rome", "Chile");
    assertThat(FactFixtures.facts(QuoteFact.class, "She called it “a quiet storm” twice."))
        .extracting(f -> f.answer().of(f.statement().text()))
        .containsExactly("a quiet storm");
    assertThat(FactFixtures.facts(ListFact.class, "The three members are Peru, Chile and Cuba."))
        .extracting(ListFact::items)
        .containsExactly(List.of("Peru", "Chile", "Cuba"));
  }

  @Test
  void remarksOnTheWordingAreLeftOut() {
    assertThat(
            FactFixtures.statement(
                    "They met on May 5, a date that the paper prints without a year.")
                .text())
        .isEqualTo("They met on May 5");
    assertThat(FactFixtures.statement("They met in May; the paper gives no day.").text())
        .isEqualTo("They met in May");
  }

  @Test
  void verbsFindTheirBase() {
    assertThat(List.of("held", "announced", "planned", "carried", "closed", "rose"))
        .extracting(word -> Verbs.baseOfPast(word).orElse("?"))
        .containsExactly("hold", "announce", "plan", "carry", "close", "rise");
  }

  @Test
  void numbersAreReadInDigitsAndWords() {
    assertThat(Numbers.value("500,000").orElseThrow()).isEqualByComparingTo("500000");
    assertThat(Numbers.value("thirty-two").orElseThrow()).isEqualByComparingTo("32");
    assertThat(Numbers.value("thirtyish")).isEmpty();
    assertThat(Numbers.ordinal("Ninth")).contains(9);
    assertThat(Numbers.ordinal("22nd")).contains(22);
    assertThat(Numbers.ordinalInDigits(112)).isEqualTo("112th");
  }
}
