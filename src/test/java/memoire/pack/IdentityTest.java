package memoire.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
  @Test
  void sameSeedGivesTheSameIdForEver() {
    assertThat(Identity.mint("Lima is the capital of Peru", Set.of())).isEqualTo("nddp67wa");
  }

  @Test
  void idsAreEightCharactersOfCrockfordBase32AndNoNumbers() {
    for (int i = 0; i < 50_000; i++) {
      assertThat(Identity.mint("seed " + i, Set.of()))
          .matches("[0-9a-hjkmnp-tv-z]{8}")
          .doesNotMatch("[0-9]+(e[0-9]*)?");
    }
  }

  @Test
  void takenIdsAreNotGivenAgain() {
    var taken = new HashSet<String>();
    for (int i = 0; i < 100; i++) {
      assertThat(taken.add(Identity.mint("the same", taken))).isTrue();
    }
  }

  @Test
  void questionsAreNamedByPassageFormAndKey() {
    var asked = question("When?", "1905", 10);
    assertThat(id(asked)).isEqualTo(id(question("In which year?", "1905", 10)));
    assertThat(id(asked)).isNotEqualTo(id(question("When?", "1906", 10)));
    assertThat(id(asked)).isNotEqualTo(id(question("When?", "1905", 11)));
    assertThat(id(Question.plain("", "When?", new Form.Flip("1905"))))
        .isNotEqualTo(id(Question.plain("", "In which year?", new Form.Flip("1905"))));
  }

  @Test
  void partsOfASeedDoNotRunTogether() {
    assertThat(Identity.card("ab", "c", Set.of())).isNotEqualTo(Identity.card("a", "bc", Set.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "k7m2q9xd", "12a", "A_b-c", "_1", "1-2"})
  void safeIdsAreKept(String id) {
    assertThat(Identity.isSafe(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345678", "-a", "=a", "+a", "@a", "a b", "é", "a.b", "a/b", "１a"})
  void unsafeIdsAreNot(String id) {
    assertThat(Identity.isSafe(id)).isFalse();
    assertThat(Identity.isSafe("a".repeat(65))).isFalse();
  }

  private static String id(Question question) {
    return Identity.question(question, Set.of());
  }

  private static Question question(String prompt, String key, int start) {
    var plain = Question.plain("", prompt, new Form.Text(key, List.of()));
    return new Question(
        plain.id(),
        plain.card(),
        prompt,
        plain.form(),
        "",
        List.of(),
        List.of(),
        null,
        new Evidence("atlas", start, start + 4, "1905"),
        null);
  }
}
