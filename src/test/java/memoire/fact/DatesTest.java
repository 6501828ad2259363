package memoire.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  /// Each date as `preposition|text|grain|notation`, joined by `; `.
  private static String dates(String text) {
    return Dates.in(Tokens.of(text)).stream()
        .map(d -> d.preposition() + "|" + d.text() + "|" + d.grain() + "|" + d.date())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "It began on May 23, 2021 in Rome > on|May 23, 2021|DAY|2021-05-23",
        "It began on 23 May 2021 in Rome > on|23 May 2021|DAY|2021-05-23",
        "They met on August 26–27 there > on|August 26–27|DAYS|--08-26/--08-27",
        "It was held from 7-9 December there > from|7-9 December|DAYS|--12-07/--12-09",
        "They decided on March 3 and 8 to go > on|March 3 and 8|OTHER|null",
        "They wrote from January to February 2022 > from|January to February 2022|MONTHS|2022-01/2022-02",
        "They met in August 2020 > in|August 2020|MONTH|2020-08",
        "It was signed in September of 1905 > in|September of 1905|MONTH|1905-09",
        "They met in October > in|October|MONTH|--10",
        "It was held in May and October > in|May and October|OTHER|null",
        "It fell in 1868 > in|1868|YEAR|1868",
        "It rose from 1975 to 1996 > from|1975 to 1996|YEARS|1975/1996",
        "It fell between 2004 and 2014 > between|2004 and 2014|YEARS|2004/2014",
        "the war of 1904–05 ended > of|1904–05|YEARS|1904/1905",
        "It began in the fall of 2020 > in|fall of 2020|SEASON|null",
        "They acted in early 2025 > in|early 2025|OTHER|null",
        "It dates from the 1990s > ''",
      })
  void datesAreReadAsPrinted(String text, String expected) {
    assertThat(dates(text)).startsWith(expected.strip());
  }

  @ParameterizedTest
  @CsvSource({
    "They may march in step",
    "It took 1905 soldiers",
    "Chapter 2 of the Report 2022",
    "at the Games Tokyo 2020 opening",
    "on February 31 they left nothing but dates"
  })
  void whatOnlyLooksLikeADateIsNone(String text) {
    assertThat(Dates.in(Tokens.of(text))).noneMatch(d -> d.date() != null);
  }

  @Test
  void theSpanHoldsThePreposition() {
    var text = "They met in the fall of 2020 there";
    assertThat(Dates.in(Tokens.of(text)).getFirst().span().of(text))
        .isEqualTo("in the fall of 2020");
  }

  @Test
  void aDateWithoutAYearSaysSo() {
    assertThat(Dates.in(Tokens.of("on August 28")).getFirst().yearless()).isTrue();
    assertThat(Dates.in(Tokens.of("on August 28, 1990")).getFirst().yearless()).isFalse();
  }
}
