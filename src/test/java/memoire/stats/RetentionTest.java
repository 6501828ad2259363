package memoire.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {
  /// Margins worked out by hand from n + 4 answers of which 2 more were remembered.
  @ParameterizedTest
  @CsvSource({"0, 1, 0, 0.4294", "9, 10, 0.9, 0.2150", "90, 100, 0.9, 0.0614", "5, 5, 1, 0.2716"})
  void theShareComesWithItsMargin(int remembered, int asked, double share, double margin) {
    var retention = new Retention(remembered, asked);
    assertThat(retention.share()).hasValue(share);
    assertThat(retention.margin().orElseThrow()).isCloseTo(margin, within(0.0001));
  }

  @Test
  void nothingAskedHasNoShare() {
    assertThat(new Retention(0, 0).share()).isEmpty();
    assertThat(new Retention(0, 0).margin()).isEmpty();
  }
}
