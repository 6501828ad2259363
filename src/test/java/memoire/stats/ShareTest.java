package memoire.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
  /// Ends worked out by hand: 0 of n reaches up to z² / (n + z²), n of n down to n / (n + z²),
  /// where z² = 3.8415; 9 of 10 is in Agresti and Coull 1998.
  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 0, 0.7935",
    "5, 5, 1, 0.5655, 1",
    "9, 10, 0.9, 0.5958, 0.9821",
    "50, 100, 0.5, 0.4038, 0.5962",
  })
  void aShareComesWithItsInterval(int hits, int of, double share, double low, double high) {
    var found = new Share(hits, of);
    assertThat(found.value()).hasValue(share);
    assertThat(found.low()).isCloseTo(low, within(0.0001));
    assertThat(found.high()).isCloseTo(high, within(0.0001));
  }

  @Test
  void nothingLookedAtCouldBeAnything() {
    assertThat(Share.NONE.value()).isEmpty();
    assertThat(Share.NONE.low()).isZero();
    assertThat(Share.NONE.high()).isEqualTo(1);
  }

  @Test
  void theIntervalShrinksWithTheAnswers() {
    double before = 1;
    for (int n = 10; n <= 100_000; n *= 10) {
      var share = new Share(n * 9 / 10, n);
      assertThat(share.low()).isLessThan(0.9);
      assertThat(share.high()).isGreaterThan(0.9);
      assertThat(share.high() - share.low()).isLessThan(before);
      before = share.high() - share.low();
    }
  }
}
