package memoire.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import memoire.testing.SharedParser;
import org.junit.jupiter.api.Test;

/// Names that are found by their capitals alone.
class CapitalRunsTest {

  @Test
  void asLongAsTheyAre() {
    check("Norway felt the Great Oxidation Event.", "Great Oxidation Event");
    check("The court of Peru followed Hamdan v. Rumsfeld.", "Hamdan v. Rumsfeld");
    check("In Peru the order was Executive Order 13224.", "Executive Order 13224");
    check(
        "He joined the International Committee of the Red Cross.",
        "International Committee of the Red Cross");
    check("It cut the Small Carry-on Impactor.", "Small Carry-on Impactor");
  }

  @Test
  void aNameWithItsPurposeIsAskedForWithoutIt() {
    check(
        "It led to the Berne Convention for the Protection of Literary Works.", "Berne Convention");
    check(
        "She led the National Association for the Advancement of Sailors.",
        "National Association for the Advancement of Sailors");
  }

  @Test
  void oneWordIsANameOnlyByItsShape() {
    check("The trial, known as SHIELD-2, was short.", "SHIELD-2");
    check("A lander followed, MASCOT, in May.", "MASCOT");
    check("Then the Harbour was closed.");
    check("The agency (NASA) was closed.");
  }

  @Test
  void whatIsNoNameOrOnlyAPart() {
    check("The MP for Harrow came.");
    check("They won the Nobel Prize in Physics.");
    check("He said \"the Great Oxidation Event was long\".");
    check("THE GREAT EVENT was long.");
    check("They joined the Rosa and Raymond Parks Institute.");
  }

  private static void check(String sentence, String... names) {
    var parse = SharedParser.get().parse(sentence);
    var runs = new CapitalRuns(parse);
    var found =
        IntStream.range(0, parse.size())
            .mapToObj(runs::at)
            .flatMap(Optional::stream)
            .map(m -> m.key(parse))
            .toList();
    assertThat(found).as(sentence).isEqualTo(List.of(names));
  }
}
