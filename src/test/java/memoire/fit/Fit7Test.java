package memoire.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import memoire.memory.Fsrs7;
import memoire.memory.Weights;
import memoire.memory.Weights7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Fit7Test {
  @ParameterizedTest
  @EnumSource
  void predictsBetterThanTheUsualWeights(Learners.Kind kind) {
    var histories = Histories.exactly(Learners.of(kind, 3_000, 7));
    var fitted = fit(histories);
    assertThat(loss(histories, fitted)).isLessThan(loss(histories, Weights7.defaults()));
    assertThat(fitted).isEqualTo(Weights7.of(fitted.toArray()));
  }

  @Test
  void theSameLogGivesTheSameWeightsOnAnyNumberOfProcessors() {
    var histories = Histories.exactly(Logs.of(4_000, 8, 0.25));
    var way = new Fit7.Way(1, Recency.FSRS_6, false);
    var one = Fit7.of(histories, histories.items(), way).weights();
    assertThat(fit(histories)).isEqualTo(one);
    assertThat(fit(histories)).isEqualTo(one);
  }

  @Test
  void nothingNearIsBetter() {
    var histories = Histories.exactly(Learners.of(Learners.Kind.SEVEN_BURSTS, 4_000, 9));
    double[] fitted = fit(histories).toArray();
    var targets = Targets.recent(histories, histories.items());
    var loss = new ScalarLoss(histories, targets, false, w -> new DualPass(histories, targets, w));
    var prior = Fit7.prior(1);
    double[] low = Weights7.lowest();
    double[] high = Weights7.highest();
    double best = cost(loss, prior, fitted);
    for (int i = 0; i < Weights7.COUNT; i++) {
      for (double step : new double[] {-0.02, 0.02}) {
        double[] near = fitted.clone();
        near[i] =
            Math.clamp(near[i] + step * (i < 4 ? near[i] : prior.deviation()[i]), low[i], high[i]);
        // What would break the order of first stabilities was not allowed.
        if (Arrays.equals(near, Weights7.of(near).toArray())) {
          assertThat(cost(loss, prior, near)).as("w%d", i).isGreaterThan(best - 0.02);
        }
      }
    }
  }

  /// Easy that is remembered worse than Good, and Hard that is remembered better.
  @Test
  void aBetterFirstAnswerNeverLeavesLess() {
    var log = new ReviewColumns();
    for (int card = 0; card < 400; card++) {
      int first = 1 + card % 4;
      long at = card * 1_000_000L;
      log.add(card, at, 0, first, ReviewColumns.NEW);
      for (int i = 1; i < 5; i++) {
        at += 3 * 86_400_000L;
        boolean isForgotten = first == 4 ? card % 3 > 0 : card % (4 + first) == 0;
        log.add(card, at, 3 * i, isForgotten ? 1 : 3, ReviewColumns.REVIEWING);
      }
    }
    var weights = fit(Histories.exactly(log));
    assertThat(weights.get(1)).isGreaterThanOrEqualTo(weights.get(0));
    assertThat(weights.get(2)).isGreaterThanOrEqualTo(weights.get(1));
    assertThat(weights.get(3)).isGreaterThanOrEqualTo(weights.get(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 12, 40})
  void littleToLearnFromChangesLittle(int reviews) {
    var log = new ReviewColumns();
    for (int i = 0; i < reviews; i++) {
      log.add(i / 4, i * 86_400_000L, i, 1 + i % 4, i % 4 == 0 ? 0 : 2);
    }
    var fitted = fit(Histories.exactly(log));
    for (int i = 4; i < Weights7.COUNT; i++) {
      assertThat(fitted.get(i))
          .as("w%d", i)
          .isCloseTo(Weights7.defaults().get(i), within(2 * Fit7.prior(1).deviation()[i]));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void oneRatingForEverythingGivesNumbers(int rating) {
    var log = new ReviewColumns();
    for (int i = 0; i < 5_000; i++) {
      log.add(i % 50, i * 40_000_000L, i / 2, rating, i < 50 ? 0 : 2);
    }
    var six = Tuning.of(Histories.of(log), Weights.defaults(), Fit.Way.QUIET);
    var seven = Tuning7.of(log, six, Weights7.defaults(), Fit7.Way.STANDARD);
    assertThat(seven.training().logLoss()).isFinite();
    assertThat(seven.heldAfter().logLoss()).isFinite();
    assertThat(seven.gain()).isFinite();
    assertThat(seven.gainError()).isFinite();
  }

  /// One card says nothing about others.
  @Test
  void fewReviewsTellNoModelsApart() {
    var log = new ReviewColumns();
    for (int i = 0; i < 60; i++) {
      log.add(1, i * 86_400_000L, i, i % 5 == 0 ? 1 : 3, i == 0 ? 0 : 2);
    }
    var six = Tuning.of(Histories.of(log), Weights.defaults(), Fit.Way.QUIET);
    var seven = Tuning7.of(log, six, Weights7.defaults(), Fit7.Way.STANDARD);
    assertThat(seven.isBetter()).isFalse();
    assertThat(seven.isWorse()).isFalse();
    assertThat(seven.gainError()).isNaN();
  }

  /// Both models predict the same reviews, so that their losses can be compared.
  @Test
  void bothModelsAreJudgedOnTheSameReviews() {
    var log = Learners.of(Learners.Kind.SEVEN_BURSTS, 3_000, 3);
    var six = Tuning.of(Histories.of(log), Weights.defaults(), Fit.Way.QUIET);
    var seven = Tuning7.of(log, six, Weights7.defaults(), Fit7.Way.STANDARD);
    assertThat(seven.heldAfter().items()).isEqualTo(six.heldAfter().items());
    assertThat(seven.gain())
        .isCloseTo(six.heldAfter().logLoss() - seven.heldAfter().logLoss(), within(1e-9));
    assertThat(seven.gainError()).isPositive();
  }

  private static Weights7 fit(Histories histories) {
    return Fit7.of(histories, histories.items(), Fit7.Way.STANDARD).weights();
  }

  private static double cost(Loss loss, Prior prior, double[] weights) {
    double[] gradient = new double[weights.length];
    return loss.at(weights, 1, gradient) + prior.cost(weights, gradient);
  }

  private static double loss(Histories histories, Weights7 weights) {
    return Quality.recent(
            histories, Predictions.of(histories, new Fsrs7(weights)), histories.items())
        .logLoss();
  }
}
