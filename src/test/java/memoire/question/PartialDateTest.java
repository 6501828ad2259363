package memoire.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "0001",
        "9999",
        "2024-04",
        "2021-05-23",
        "2024-02-29",
        "--02",
        "--02-25",
        "--02-29",
        "2025-08-26/2025-08-27",
        "2021/2022",
        "2021-05/2021-06",
        "--02-25/--02-27"
      })
  void isWrittenAsItWasRead(String notation) {
    assertThat(PartialDate.parse(notation))
        .hasValueSatisfying(date -> assertThat(date).hasToString(notation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "0000",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "2023-02-29",
        "2024-4",
        "2024-04-1",
        "--13",
        "--02-30",
        "---25",
        "2024-04-12T00:00",
        " 2024",
        "2024/",
        "/2024",
        "2024/2025/2026",
        "２０２４",
        "20244",
        "-2024"
      })
  void nothingElseIsADate(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024|2024",
        "2024-04|April 2024",
        "2021-05-03|3 May 2021",
        "--02-25|25 February",
        "--02|February",
        "2025-08-26/2025-08-27|26–27 August 2025",
        "2025-08-26/2025-09-01|26 August – 1 September 2025",
        "2021-12-30/2022-01-02|30 December 2021 – 2 January 2022",
        "2021-05/2021-06|May – June 2021",
        "2021/2022|2021 – 2022",
        "--02-25/--02-27|25–27 February"
      })
  void isReadBackFromItsWords(String notation, String words) {
    var date = PartialDate.parse(notation).orElseThrow();
    assertThat(Expected.of(Question.plain("q", "When?", new Form.Date(date)))).isEqualTo(words);
    assertThat(DateReading.of(words)).as("read from %s", words).containsExactly(date);
  }

  @Test
  void anAmbiguousOrderHasTwoReadings() {
    assertThat(DateReading.of("05/06/2021"))
        .containsExactly(
            PartialDate.parse("2021-06-05").orElseThrow(),
            PartialDate.parse("2021-05-06").orElseThrow());
    assertThat(DateReading.of("13/06/2021")).hasSize(1);
    assertThat(DateReading.of("13/13/2021")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "5",
        "May May 2021",
        "1 2 May 2021",
        "23/05/21",
        "26-27-28 May 2021",
        "May 20211",
        "2021-05-23-24-25",
        "the army",
        "marching",
        "second",
        "of",
        "-",
        "/",
        "2021-05-32"
      })
  void otherTextIsNoDate(String text) {
    assertThat(DateReading.of(text)).isEmpty();
  }
}
