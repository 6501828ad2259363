package memoire.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in the United Kingdom",
        "after a war",
        "at the Congress of Vienna",
        "across the world"
      })
  void somePhrasesStandAlone(String phrase) {
    assertThat(Reference.standsAlone(phrase)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"after the rallies", "for that purpose", "at its seat", "in the region"})
  void somePhrasesDoNot(String phrase) {
    assertThat(Reference.standsAlone(phrase)).isFalse();
  }
}
