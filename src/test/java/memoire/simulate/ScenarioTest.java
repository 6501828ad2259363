package memoire.simulate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0    | 0.9  | 10    | 5  | 5 | the days must be 1 to 3650: 0",
        "3651 | 0.9  | 10    | 5  | 5 | the days must be 1 to 3650: 3651",
        "9    | 0.69 | 10    | 5  | 5 | the target must be 0.7 to 0.99: 0.69",
        "9    | NaN  | 10    | 5  | 5 | the target must be 0.7 to 0.99: NaN",
        "9    | 0.9  | -1    | 5  | 5 | new cards a day must be 0 to 9999: -1",
        "9    | 0.9  | 10000 | 5  | 5 | new cards a day must be 0 to 9999: 10000",
        "9    | 0.9  | 10    | -1 | 5 | reviews a day must be 0 or more: -1",
        "9    | 0.9  | 10    | 5  | 0 | the minutes a day must be more than 0: 0.0",
        "9    | 0.9  | 10    | 5  | NaN | the minutes a day must be more than 0: NaN"
      })
  void whatCannotBeSaysWhy(
      int days, double retention, int newCards, int reviews, double minutes, String why) {
    assertThatThrownBy(() -> new Scenario(days, retention, newCards, reviews, minutes, false))
        .hasMessage(why);
  }
}
