package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParsesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
              0 |  900 |    0 | Parsing: 0 of 900
              0 |  900 | 5000 | Parsing: 0 of 900
             20 |  900 |  900 | Parsing: 20 of 900
            300 |  900 | 9000 | Parsing: 300 of 900, about 18 s left
            899 |  900 | 9000 | Parsing: 899 of 900, about 1 s left
            900 |  900 | 9000 | Parsing: 900 of 900, about 0 s left
            100 | 9000 | 2000 | Parsing: 100 of 9000, about 3 min left
          """)
  void theLineTellsWhatIsLeft(int done, int all, long takenMillis, String line) {
    assertThat(Parses.state(done, all, Duration.ofMillis(takenMillis))).isEqualTo(line);
    assertThat(line.length()).as("a line that may wrap").isLessThanOrEqualTo(40);
  }
}
