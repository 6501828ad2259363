package memoire.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import memoire.document.WordList;
import org.junit.jupiter.api.Test;

/// Probabilities from named features; the weights themselves are learnt and may change.
class RankerTest {
  private static final double ROUNDING = 1e-12;

  private final Ranker ranker = new Ranker();

  @Test
  void whatItKnowsNothingOfIsAnEvenChance() {
    assertThat(ranker.acceptable(Set.of())).isEqualTo(0.5);
    assertThat(ranker.prime(Set.of())).isEqualTo(0.5);
    assertThat(ranker.acceptable(Set.of("written in verse"))).isEqualTo(0.5);
    assertThat(ranker.prime(Set.of("written in verse"))).isEqualTo(0.5);
  }

  @Test
  void oneFeatureGivesTheLogisticOfItsWeight() {
    assertThat(WordList.lines(Ranker.class, "ranking.tsv"))
        .isNotEmpty()
        .allSatisfy(line -> {
          var parts = line.split("\t", -1);
          var feature = Set.of(parts[0]);
          assertThat(logOdds(ranker.acceptable(feature)))
              .isCloseTo(Double.parseDouble(parts[1]), within(ROUNDING));
          assertThat(logOdds(ranker.prime(feature)))
              .isCloseTo(Double.parseDouble(parts[2]), within(ROUNDING));
        });
  }

  @Test
  void weightsOfSeveralFeaturesAddUp() {
    double together = logOdds(ranker.acceptable(Set.of("always", "brackets", "written in verse")));
    double apart =
        logOdds(ranker.acceptable(Set.of("always")))
            + logOdds(ranker.acceptable(Set.of("brackets")));
    assertThat(together).isCloseTo(apart, within(ROUNDING));
  }

  private static double logOdds(double probability) {
    return Math.log(probability / (1 - probability));
  }
}
