package memoire.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {
  @ParameterizedTest
  @CsvSource({
    "astana, astana, 0",
    "astana, astna, 1",
    "astana, asstana, 1",
    "astana, astbna, 1",
    "astana, satana, 1",
    "kazakhstan, kazahkstan, 1",
    "berdimuhamedov, berdymukhamedov, 2",
    "abcdef, badcfe, 3",
    "'', abc, 3",
    "abc, '', 3",
    "ca, abc, 3"
  })
  void slipsAreCounted(String a, String b, int expected) {
    assertThat(Typos.distance(a, b, 5)).isEqualTo(expected);
    assertThat(Typos.distance(b, a, 5)).isEqualTo(expected);
  }

  @Test
  void theBandChangesNothingWithinTheLimit() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    for (int i = 0; i < 2000; i++) {
      String a = word(random);
      String b = word(random);
      int whole = Typos.distance(a, b, 20);
      for (int limit = 0; limit < 6; limit++) {
        assertThat(Typos.distance(a, b, limit))
            .as("%s, %s, limit %d", a, b, limit)
            .isEqualTo(Math.min(whole, limit + 1));
      }
    }
  }

  private static String word(RandomGenerator random) {
    var word = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "legal, illegal",
    "import, export",
    "inflation, deflation",
    "north, south",
    "employer, employee",
    "recognized, unrecognized",
    "internal, external",
    "austria, australia",
    "sixty, sixteen",
    "mitosis, meiosis",
    "hypertension, hypotension",
    "chloride, chlorine",
    "prewar, postwar",
    "gambia, zambia",
    "a1b2c3, a1b2c4"
  })
  void wordsOfDifferentMeaningAreNoSlips(String a, String b) {
    assertThat(Meanings.differ(a, b)).isTrue();
    assertThat(Meanings.differ(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "kazakhstan, kazakstan", "government, goverment", "minister, minsiter", "japan, jpaan",
    "sanctions, sanction", "uzbekistan, ubzekistan", "illegal, ilegal", "immediate, imediate"
  })
  void slipsOfThePenAreForgiven(String a, String b) {
    assertThat(Meanings.differ(a, b)).isFalse();
    assertThat(Typos.between(Phrase.of(a).tokens(), Phrase.of(b).tokens())).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "berdimuhamedov, berdymukhamedov, true",
    "iwaya, ivaya, true",
    "japarov, zhaparov, true",
    "tokayev, tokaev, false",
    "iwaya, iwaya, false",
    "putin, lenin, false"
  })
  void spellingsOfOneSoundAreVariants(String a, String b, boolean expected) {
    assertThat(Transliteration.isVariant(a, b)).isEqualTo(expected);
    assertThat(Transliteration.isVariant(b, a)).isEqualTo(expected);
  }
}
