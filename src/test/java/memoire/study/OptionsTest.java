package memoire.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.question.Form;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static void check(String options, String expected) {
    var all = List.of(options.replace(" | ", "|").split("\\|", -1));
    var form = new Form.Choice(all.getFirst(), all.subList(1, all.size()));
    for (long seed = 0; seed < 5; seed++) {
      assertThat(String.join(" | ", Options.of(form, seed))).isEqualTo(expected);
    }
  }

  @Test
  void numbersStandBySize() {
    check("164 | 29 | 1,335 | 22.5", "22.5 | 29 | 164 | 1,335");
    check("7 days | 30 days | 14 days", "7 days | 14 days | 30 days");
    check("-3 °C | 12 °C | −20 °C", "−20 °C | -3 °C | 12 °C");
    check("2019 | 2003 | 2021", "2003 | 2019 | 2021");
  }

  @Test
  void datesStandByTime() {
    check("23 May 2021 | 1 June 2020 | 24 May 2021", "1 June 2020 | 23 May 2021 | 24 May 2021");
    check("May 2021 | December 2020 | January 2022", "December 2020 | May 2021 | January 2022");
    check("2021-05-23 | 2021-05-03 | 2020-12-31", "2020-12-31 | 2021-05-03 | 2021-05-23");
    check("May 23, 2021 | May 3, 2021", "May 3, 2021 | May 23, 2021");
  }

  @Test
  void differentUnitsAreNotCompared() {
    var form = new Form.Choice("5 km", List.of("300 m", "2 miles", "4 km"));
    assertThat(Options.of(form, 1)).hasSize(4).isNotEqualTo(Options.of(form, 2));
  }

  @Test
  void wordsAreShuffledBySeedAndStayAll() {
    var form = new Form.Choice("a", List.of("b", "c", "d", "e"));
    assertThat(Options.of(form, 7))
        .containsExactlyInAnyOrder("a", "b", "c", "d", "e")
        .isEqualTo(Options.of(form, 7));
    long firsts =
        java.util.stream.LongStream.range(0, 1000)
            .filter(seed -> Options.of(form, seed).getFirst().equals("a"))
            .count();
    assertThat(firsts).as("the key is first in a fifth of all shuffles").isBetween(150L, 250L);
  }

  @Test
  void anOrderNeverShowsItsAnswer() {
    for (long seed = 0; seed < 100; seed++) {
      assertThat(Options.of(new Form.Order(List.of("a", "b")), seed)).containsExactly("b", "a");
    }
  }

  @Test
  void anOptionIsShownOnce() {
    var form = new Form.Choice("a", List.of("b", "a", "b"));
    assertThat(Options.of(form, 3)).containsExactlyInAnyOrder("a", "b");
  }
}
