package memoire.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is asked where a sentence has several names, things or verbs that are joined.
class SeveralTest {

  @Test
  void oneOfTwoJoinedNamesIsAGapAndOneOfAllPeopleButNotOneOfThreePlaces() {
    gapped(
        "Anna Berg and Peter Smith moved to Oslo in 1904.",
        "Anna Berg",
        "Peter Smith",
        "Oslo",
        "1904");
    gapped(
        "Anna Berg, Eva Holm and Peter Smith moved to Oslo in 1904.",
        "Anna Berg",
        "Eva Holm",
        "Peter Smith",
        "Oslo",
        "1904");
    gapped(
        "Norway sold 40 ships to Peru and Chile in 1904.", "Norway", "40", "Peru", "Chile", "1904");
    gapped("Norway sold 40 ships to Peru, Chile and Cuba in 1904.", "Norway", "40", "1904");
  }

  @Test
  void inWordsNeitherOfTwoIsAskedFor() {
    asks(
        "Norway sold 40 ships to Peru and Chile in 1904.",
        "which country sold 40 ships to Peru and Chile in 1904",
        "how many ships did Norway sell to Peru and Chile in 1904",
        "in which year did Norway sell 40 ships to Peru and Chile");
  }

  @Test
  void aCountIsNoGapWhereWhatItCountsIsListed() {
    gapped("Norway joined three countries: Sweden, Finland and Russia.", "Norway");
    gapped("Norway joined four countries: Sweden, Finland and Russia.", "Norway", "four");
    gapped(
        "Norway sold ships to three countries in 1904: Sweden, Finland and Russia.",
        "Norway",
        "1904");
    gapped(
        "Norway bought ships from 40 countries (Sweden among them) in 1904.",
        "Norway",
        "40",
        "Sweden",
        "1904");
  }

  @Test
  void aSecondVerbWouldKeepItsTenseAfterDid() {
    asks("Norway bought and sold 40 ships in Sweden in 1904.");
    asks("Anna Berg met and married Peter Smith in Norway in 1904.");
    asks("Norway took 40 ships and was rich in 1904.");
    asks(
        "Norway bought 40 ships from Sweden and sold 30 boats to Peru.",
        "which country bought 40 ships from Sweden",
        "how many ships did Norway buy from Sweden",
        "from which country did Norway buy 40 ships",
        "how many boats did Norway sell to Peru",
        "to which country did Norway sell 30 boats");
  }

  private static void asks(String text, String... stems) {
    assertThat(Reading.DIARY.asks(text)).as(text).containsExactly(stems);
  }

  private static void gapped(String text, String... keys) {
    assertThat(Reading.DIARY.gapped(text)).as(text).containsExactly(keys);
  }
}
