package memoire.distractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import memoire.fact.Dates;
import memoire.fact.Numbers;
import memoire.fact.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  private static final List<String> SEEDS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  @ParameterizedTest
  @ValueSource(strings = {"two", "seven", "12", "164", "500,000", "1.5", "390 billion", "Eleven"})
  void wrongNumbersAreDistinctAscendingAndPrintedAlike(String printed) {
    var value = Numbers.value(printed.split(" ", -1)[0]).orElseThrow();
    for (var seed : SEEDS) {
      var options = CountOptions.of(printed, value, seed);
      assertThat(options).hasSize(3).doesNotContain(printed);
      assertThat(new HashSet<>(options)).hasSize(3);
      var values =
          options.stream().map(o -> Numbers.value(o.split(" ", -1)[0]).orElseThrow()).toList();
      assertThat(values).isSorted().allMatch(v -> v.signum() > 0);
      assertThat(options)
          .allMatch(o -> Character.isDigit(o.charAt(0)) == Character.isDigit(printed.charAt(0)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on May 23, 2021",
        "on 23 May 2021",
        "in August 2020",
        "in 1904",
        "in May",
        "on August 26–27"
      })
  void wrongDatesAreAsFineAsTheRightOne(String text) {
    var mention = Dates.in(Tokens.of(text)).getFirst();
    for (var seed : SEEDS) {
      var options = DateOptions.of(mention, seed, 2022);
      assertThat(new HashSet<>(options)).hasSize(3).doesNotContain(mention.text());
      assertThat(options)
          .allSatisfy(o -> {
            var other = Dates.in(Tokens.of("in " + o)).getFirst();
            assertThat(other.grain()).isEqualTo(mention.grain());
            assertThat(other.text()).isEqualTo(o);
          });
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2004, 2021, 2022})
  void noWrongYearIsLaterThanTheDocumentCanKnow(int year) {
    var mention = Dates.in(Tokens.of("in " + year)).getFirst();
    for (var seed : SEEDS) {
      assertThat(DateOptions.of(mention, seed, 2022)).allMatch(o -> Integer.parseInt(o) <= 2022);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"15", "22"})
  void theKeysPlaceAmongTheOptionsVaries(String printed) {
    var places = new HashSet<Long>();
    for (int i = 0; i < 40; i++) {
      var value = new BigDecimal(printed);
      places.add(
          CountOptions.of(printed, value, "seed" + i).stream()
              .filter(o -> new BigDecimal(o).compareTo(value) < 0)
              .count());
    }
    assertThat(places).hasSize(4);
  }
}
