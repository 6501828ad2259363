package memoire.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import memoire.testing.SharedParser;
import org.junit.jupiter.api.Test;

/// Offices that a sentence gives to somebody by name.
class OfficeMentionsTest {

  @Test
  void beforeAndAfterTheName() {
    check("German Foreign Minister Anna Berg left Oslo.", "Foreign Minister");
    check("The Minister of Economy and Trade, Anna Berg, left.", "Minister of Economy and Trade");
    check("Peter Smith, deputy defence minister of Peru, left.", "deputy defence minister");
  }

  @Test
  void whatIsNoOfficeOfAnybody() {
    check("The foreign minister left Oslo.");
    check("President Anna Berg left Oslo.");
    check("Prime Minister Anna Berg left Oslo.");
    check("In his place President Anna Berg chose Peter Smith.");
    check("The finance ministers met Anna Berg in Oslo.");
  }

  private static void check(String sentence, String... keys) {
    var parse = SharedParser.get().parse(sentence);
    var offices = new OfficeMentions(parse);
    var found =
        parse.words().stream()
            .map(offices::at)
            .flatMap(Optional::stream)
            .map(m -> m.key(parse))
            .toList();
    assertThat(found).as(sentence).isEqualTo(List.of(keys));
  }
}
