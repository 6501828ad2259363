package memoire.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {

  private static String parse(String sentence) {
    return Clauses.of(FactFixtures.statement(sentence))
        .map(c ->
            c.fronts().stream().map(c::text).collect(Collectors.joining(", "))
                + "|"
                + c.text(c.subject())
                + "|"
                + (c.auxiliary() == null ? c.does() + " " + c.base() : c.text(c.auxiliary()))
                + "|"
                + c.text(c.tail()))
        .orElse("uncertain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "In May 1921, the port opened a new dock. > In May 1921|the port|did open|a new dock",
        "In 1904 the fleet left the harbor. > In 1904|the fleet|did leave|the harbor",
        "Anna Berg, Mayor of Oslo, visited Riga in May. > |Anna Berg, Mayor of Oslo|did visit|Riga in May",
        "The treaty was signed in Rome. > |The treaty|was|in Rome",
        "The council has also published two reports. > |The council|has|two reports",
        "The union had its tenth congress in Lyon. > |The union|did have|its tenth congress in Lyon",
        "The law covers 12 professions. > |The law|does cover|12 professions",
        "Moreover, the court rejected the appeal. > |the court|did reject|the appeal",
        "Sweden closed the port and sent the navy home. > |Sweden|did close|the port",
        "The bridge collapsed, which stopped all trains. > |The bridge|did collapse|",
        "The party won 12 seats, and the king was angry. > |The party|did win|12 seats",
      })
  void aSimpleClauseIsCutIntoItsParts(String sentence, String expected) {
    assertThat(parse(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town that the army took was burned.",
        "He said nothing about the plan.",
        "The framework launched in 2004 was renamed.",
        "There was a small town nearby.",
        "Signing the treaty took three hours in all.",
        "The state did not ratify the treaty.",
        "What the report calls a crisis began in May."
      })
  void anUncertainClauseIsLeftAlone(String sentence) {
    assertThat(parse(sentence)).isEqualTo("uncertain");
  }
}
