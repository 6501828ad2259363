package memoire.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import memoire.testing.SharedParser;
import org.junit.jupiter.api.Test;

/// Quantities that are no plain number before a noun.
class QuantitiesTest {

  @Test
  void hyphenedWords() {
    check("Norway has fifty-six ships.", "fifty-six");
    check("Norway is a one-party state.");
  }

  @Test
  void ranges() {
    check("A colony has between 20,000 and 80,000 bees.", "20,000 and 80,000");
    check("Estimates range from 80,000 to 100,000.", "100,000");
    check("It makes 10 to 15 million people ill.", "10 to 15 million");
    check("The wage rose from 450 to 600 crowns.", "600");
    check("The rock has 62–63 percent of it.", "62–63 percent");
    check("It was so between 1904 and 1908.");
    check("The motion passed by 22 to 13.");
  }

  @Test
  void fractions() {
    check("Two thirds of the island were gone.", "Two thirds");
    check("Norway took a quarter of the total.", "a quarter");
    check("Today half of the ships are in Peru.", "half");
    check("A quarter of them sank.");
  }

  @Test
  void timesOfDay() {
    check("The quake hit at 4:37 a.m. in Peru.", "4:37 a.m.");
    check("The third blast came at 10:02 in Peru.", "10:02");
    check("The ratio in Peru was 1:20 then.");
  }

  @Test
  void ranksAndMeasures() {
    check("The package, the fourth since the war, is large.", "fourth");
    check("It is the twelfth-longest river.", "twelfth");
    check("The event had an index of 7.", "7");
    check("The toll stood at about 59,000.", "59,000");
    check("The magnitude 6.9 quake hit Peru.", "6.9");
    check("The war of 1904 was long.");
  }

  private static void check(String sentence, String... keys) {
    var parse = SharedParser.get().parse(sentence);
    var quantities = new Quantities(parse);
    var found =
        IntStream.range(0, parse.size())
            .mapToObj(quantities::at)
            .flatMap(Optional::stream)
            .map(m -> m.key(parse))
            .toList();
    assertThat(found).as(sentence).isEqualTo(List.of(keys));
  }
}
