package memoire.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import memoire.memory.Fsrs7;
import memoire.memory.Weights7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DualLossTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.25, 0.5})
  void isThatOfTheModel(double guess) {
    isThatOfTheModel(Histories.exactly(Logs.of(4000, 1, guess)));
  }

  @ParameterizedTest
  @EnumSource
  void isThatOfTheModel(Learners.Kind kind) {
    isThatOfTheModel(Histories.exactly(Learners.of(kind, 2000, 1)));
  }

  private static void isThatOfTheModel(Histories histories) {
    for (int seed = 1; seed < 5; seed++) {
      double[] weights = some(seed, seed);
      var targets = Targets.even(histories, 0, histories.items());
      double[] chance = Predictions.of(histories, new Fsrs7(Weights7.of(weights)));
      double expected =
          Quality.of(histories, chance, 0, histories.items()).logLoss() * targets.total();
      assertThat(loss(histories, targets).at(weights, 1, new double[Weights7.COUNT]))
          .isCloseTo(expected, within(1e-9 * expected));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.25, 0.5})
  void gradientIsThatOfDifferences(double guess) {
    gradientIsThatOfDifferences(Histories.exactly(Logs.of(1500, 2, guess)));
  }

  @ParameterizedTest
  @EnumSource(names = {"SIX_BURSTS", "SEVEN_VACATIONS", "ACT_R_BURSTS"})
  void gradientIsThatOfDifferences(Learners.Kind kind) {
    gradientIsThatOfDifferences(Histories.exactly(Learners.of(kind, 1500, 2)));
  }

  private static void gradientIsThatOfDifferences(Histories histories) {
    var loss = loss(histories, Targets.recent(histories, histories.items()));
    for (int seed = 1; seed < 4; seed++) {
      double[] at = some(seed, seed);
      double[] gradient = new double[Weights7.COUNT];
      loss.at(at, 1, gradient);
      for (int i = 0; i < at.length; i++) {
        double step = 1e-7 * Math.max(0.01, at[i]);
        double slope = (moved(loss, at, i, step) - moved(loss, at, i, -step)) / (2 * step);
        assertThat(gradient[i])
            .as("w%d", i)
            .isCloseTo(slope, within(1e-3 * Math.max(1, Math.abs(slope))));
      }
    }
  }

  /// Of one target the information is the square of its slope.
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.25})
  void informationIsTheSquareOfSlopes(double guess) {
    var histories = Histories.exactly(Logs.of(400, 3, guess));
    double[] at = some(2, 1);
    for (int item = 0; item < histories.items(); item += 7) {
      var targets = Targets.even(histories, item, item + 1);
      var loss = loss(histories, targets);
      double[] gradient = new double[Weights7.COUNT];
      double value = loss.at(at, 1, gradient);
      boolean isPassed = histories.isPassed(histories.items[item]);
      double chance = Math.exp(-value);
      // With p of what happened, (∂ ln p)² = odds·tells: both are (∂R)² times something.
      double odds = (1 - chance) / chance;
      double[][] information = loss.curvature(at, 1);
      for (int j = 0; j < gradient.length; j++) {
        if (guess == 0 || isPassed) {
          assertThat(information[j][j] * odds)
              .isCloseTo(
                  gradient[j] * gradient[j], within(1e-6 * (1e-9 + gradient[j] * gradient[j])));
        }
      }
    }
  }

  @Test
  void doesNotDependOnTheNumberOfProcessors() {
    var histories = Histories.exactly(Logs.of(3000, 4, 0));
    var targets = Targets.recent(histories, histories.items());
    double[] one = new double[Weights7.COUNT];
    double[] all = new double[Weights7.COUNT];
    double alone = loss(histories, targets).at(some(1, 1), 0.5, one);
    double together =
        new ScalarLoss(histories, targets, true, w -> new DualPass(histories, targets, w))
            .at(some(1, 1), 0.5, all);
    assertThat(together).isEqualTo(alone);
    assertThat(all).isEqualTo(one);
  }

  /// A thousand reviews on one day, none for a century, a clock that went back: the loss is a
  /// number, and so is every slope.
  @Test
  void strangeLogsHaveALoss() {
    var log = new ReviewColumns();
    var random = new SplittableRandom(5);
    for (int card = 0; card < 20; card++) {
      long at = 1_000_000_000_000L;
      log.add(card, at, 10, 1 + random.nextInt(4), ReviewColumns.NEW);
      for (int i = 0; i < 1100; i++) {
        at += card % 3 == 0 ? 0 : card % 3 == 1 ? 1000 : random.nextLong(-1000, 4_000_000_000_000L);
        int day = card % 3 == 2 ? 10 + i * 40_000 / 1100 : 10 + i / 600;
        log.add(card, at, day, 1 + random.nextInt(4), ReviewColumns.REVIEWING);
      }
    }
    var histories = Histories.exactly(log);
    assertThat(histories.items()).isPositive();
    for (int seed = 0; seed < 20; seed++) {
      double[] gradient = new double[Weights7.COUNT];
      var loss = loss(histories, Targets.recent(histories, histories.items()));
      assertThat(loss.at(some(seed, 10), 1, gradient)).isFinite();
      for (double slope : gradient) {
        assertThat(slope).isFinite();
      }
    }
    var fitted = Fit7.of(histories, histories.items(), Fit7.Way.STANDARD).weights();
    for (double chance : Predictions.of(histories, new Fsrs7(fitted))) {
      assertThat(chance).isBetween(0.0, 1.0);
    }
  }

  private static ScalarLoss loss(Histories histories, Targets targets) {
    return new ScalarLoss(histories, targets, false, w -> new DualPass(histories, targets, w));
  }

  private static double moved(Loss loss, double[] at, int index, double step) {
    double[] other = at.clone();
    other[index] += step;
    return loss.at(other, 1, new double[Weights7.COUNT]);
  }

  /// Weights around the usual ones, none on a bound.
  static double[] some(long seed, double width) {
    var random = new SplittableRandom(seed);
    double[] weights = Weights7.defaults().toArray();
    double[] low = Weights7.lowest();
    double[] high = Weights7.highest();
    for (int i = 0; i < weights.length; i++) {
      double moved =
          weights[i]
              + 0.05 * width * (high[i] - low[i]) * random.nextDouble(-1, 1) * (i < 4 ? 0.05 : 1);
      double margin = 0.01 * (high[i] - low[i]) * (i < 4 ? 0.01 : 1);
      weights[i] = Math.clamp(moved, low[i] + margin, high[i] - margin);
    }
    return Weights7.of(weights).toArray();
  }
}
