package memoire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 20 ships in 2022|20|true",
        "ships in 2022|20|false",
        "20|20|true",
        "a cost of 1,200 crowns|200|false",
        "a cost of 3.4 percent|4|false",
        "in May, 20, or so|20|true",
        "seen in May 20.|20|true",
        "The Romans|Roman|false",
        "The Roman's|Roman|true",
        "for £4.|£4|true",
        "for £4.2|£4|false",
        "anything|''|false",
      })
  void aWordIsFoundAsAWhole(String text, String sought, boolean expected) {
    assertThat(Whole.isIn(text, sought)).isEqualTo(expected);
  }
}
