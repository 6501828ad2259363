package memoire.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0", "999|999", "1000|1,000", "-1000|-1,000", "12345678|12,345,678"})
  void numbersAreGrouped(long number, String words) {
    assertThat(Words.number(number)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0 s",
    "9990, 9.9 s",
    "59600, 60 s",
    "119000, 119 s",
    "120000, 2 min",
    "7199000, 2 h 0 min",
    "12000000, 3 h 20 min",
    "580000000, 161 h",
  })
  void timesHaveAtMostTwoUnits(long millis, String words) {
    assertThat(Words.time(Duration.ofMillis(millis))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"4.25|4.3", "17|17", "0.04|0", "99.96|100", "1234.5|1,235"})
  void decimalsHaveOneDigit(double value, String words) {
    assertThat(Words.decimal(value)).isEqualTo(words);
  }
}
