package memoire.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Counts that the sentence tells name by name, and names that are only examples.
class ListingsTest {

  @Test
  void aCountIsNoGapBesideTheNamesItCounts() {
    check("Norway joined three countries, Sweden, Finland and Russia, in 1904.", "Norway", "1904");
    check(
        "Norway joined four countries, Sweden, Finland and Russia among them, in 1904.",
        "Norway",
        "four",
        "1904");
    check(
        "Norway knew nine ports, three of them, Bergen, Oslo and Hamar, in the north.",
        "Norway",
        "nine");
  }

  @Test
  void anExampleIsNoGap() {
    check(
        "Norway sold ships to 40 countries, among them Peru and Chile, in 1904.",
        "Norway",
        "40",
        "1904");
    check(
        "Norway sold ships to 40 countries such as Peru and Chile in 1904.",
        "Norway",
        "40",
        "1904");
    check("Norway sold ships to 40 countries, notably Peru, in 1904.", "Norway", "40", "1904");
    check("Norway sold ships to 40 countries, like Peru, in 1904.", "Norway", "40", "1904");
    check(
        "Norway sold ships to Peru and Chile, 40 countries in all, in 1904.",
        "Norway",
        "Peru",
        "Chile",
        "40",
        "1904");
  }

  @Test
  void aThirdPlanMayBeAnyRank() {
    check("Norway tried a third plan in Peru in 1904.", "Norway", "Peru", "1904");
    check("Norway tried its third plan in Peru in 1904.", "Norway", "third", "Peru", "1904");
  }

  private static void check(String text, String... keys) {
    assertThat(Reading.DIARY.gapped(text)).as(text).containsExactly(keys);
  }
}
