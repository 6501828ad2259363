package memoire.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import memoire.memory.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {
  @Test
  void predictsBetterThanTheUsualWeights() {
    var histories = Histories.of(Logs.of(20_000, 7, 0));
    var fitted = Fit.of(histories, histories.items(), Fit.Way.STANDARD).weights();
    assertThat(loss(histories, fitted)).isLessThan(loss(histories, Weights.defaults()));
  }

  @Test
  void theSameLogGivesTheSameWeightsOnAnyNumberOfProcessors() {
    var histories = Histories.of(Logs.of(8_000, 8, 0));
    var one = Fit.of(histories, histories.items(), Fit.Way.QUIET).weights();
    var other =
        Fit.of(histories, histories.items(), new Fit.Way(1, true, false, Double.NaN)).weights();
    assertThat(other).isEqualTo(one);
  }

  @Test
  void nothingNearIsBetter() {
    var histories = Histories.of(Logs.of(6_000, 9, 0.25));
    var fitted = Fit.of(histories, histories.items(), Fit.Way.QUIET).weights();
    var targets = Targets.recent(histories, histories.items());
    double[] usual = Weights.defaults().toArray();
    System.arraycopy(FirstIntervals.stabilities(histories, targets), 0, usual, 0, 4);
    var prior = new Prior(usual, 1);
    var loss = new ScalarLoss(histories, targets, false);
    double[] low = Weights.lowest();
    double[] high = Weights.highest();
    double best = cost(loss, prior, fitted.toArray());
    for (int i = 0; i < Weights.COUNT; i++) {
      for (double step : new double[] {-0.02, 0.02}) {
        double[] near = fitted.toArray();
        near[i] = Math.clamp(near[i] + step * Prior.DEVIATION[i], low[i], high[i]);
        assertThat(cost(loss, prior, near)).as("w%d", i).isGreaterThan(best - 0.01);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 12, 40})
  void littleToLearnFromChangesLittle(int reviews) {
    var log = new ReviewColumns();
    for (int i = 0; i < reviews; i++) {
      log.add(i / 4, i * 86_400_000L, i, 1 + i % 4, i % 4 == 0 ? 0 : 2);
    }
    var histories = Histories.of(log);
    var fitted = Fit.of(histories, histories.items(), Fit.Way.STANDARD).weights();
    for (int i = 4; i < Weights.COUNT; i++) {
      assertThat(fitted.get(i))
          .as("w%d", i)
          .isCloseTo(Weights.defaults().get(i), within(2 * Prior.DEVIATION[i]));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void oneRatingForEverythingGivesWeightsThatAreNumbers(int rating) {
    var log = new ReviewColumns();
    for (int i = 0; i < 5_000; i++) {
      log.add(i % 50, i * 40_000_000L, i / 2, rating, i < 50 ? 0 : 2);
    }
    assertNumbers(log);
  }

  @Test
  void tensOfThousandsOfReviewsOfOneCardGiveNumbers() {
    var log = new ReviewColumns();
    for (int i = 0; i < 30_000; i++) {
      log.add(1, i * 1000L, i / 10, 1 + i % 4, i == 0 ? 0 : 2);
    }
    assertThat(Histories.of(log).reviews()).isEqualTo(Histories.LONGEST);
    assertNumbers(log);
  }

  @Test
  void intervalsOfCenturiesGiveNumbers() {
    var log = new ReviewColumns();
    for (int i = 0; i < 2_000; i++) {
      log.add(i % 200, i * 86_400_000_000L, i * 50_000, 1 + i % 4, i < 200 ? 0 : 2);
    }
    assertNumbers(log);
  }

  private static void assertNumbers(ReviewColumns log) {
    var histories = Histories.of(log);
    var tuning = Tuning.of(histories, Weights.defaults(), Fit.Way.STANDARD);
    for (double weight : tuning.weights().toArray()) {
      assertThat(weight).isFinite();
    }
    assertThat(tuning.training().logLoss()).isFinite();
  }

  private static double cost(Loss loss, Prior prior, double[] weights) {
    double[] gradient = new double[weights.length];
    return loss.at(weights, 1, gradient) + prior.cost(weights, gradient);
  }

  private static double loss(Histories histories, Weights weights) {
    return Quality.recent(histories, Predictions.of(histories, weights), histories.items())
        .logLoss();
  }
}
