package memoire.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import memoire.memory.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LossTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.25, 0.5})
  void isThatOfTheModel(double guess) {
    var histories = Histories.of(Logs.of(4000, 1, guess));
    var weights = some(3);
    var targets = Targets.recent(histories, histories.items());
    double expected =
        Quality.recent(histories, Predictions.of(histories, Weights.of(weights)), histories.items())
                .logLoss()
            * targets.total();
    double loss =
        new ScalarLoss(histories, targets, false).at(weights, 1, new double[Weights.COUNT]);
    assertThat(loss).isCloseTo(expected, within(1e-6 * expected));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.25, 0.5})
  void gradientIsThatOfDifferences(double guess) {
    var histories = Histories.of(Logs.of(3000, 2, guess));
    var loss = new ScalarLoss(histories, Targets.recent(histories, histories.items()), true);
    double[] at = some(5);
    double[] gradient = new double[Weights.COUNT];
    loss.at(at, 1, gradient);
    for (int i = 0; i < at.length; i++) {
      double step = 1e-6 * Math.max(0.01, at[i]);
      double slope = (moved(loss, at, i, step) - moved(loss, at, i, -step)) / (2 * step);
      assertThat(gradient[i])
          .as("w%d", i)
          .isCloseTo(slope, within(1e-4 * Math.max(1, Math.abs(slope))));
    }
  }

  @Test
  void doesNotDependOnTheNumberOfProcessors() {
    var histories = Histories.of(Logs.of(3000, 4, 0));
    var targets = Targets.recent(histories, histories.items());
    double[] one = new double[Weights.COUNT];
    double[] all = new double[Weights.COUNT];
    double alone = new ScalarLoss(histories, targets, false).at(some(1), 0.5, one);
    double together = new ScalarLoss(histories, targets, true).at(some(1), 0.5, all);
    assertThat(together).isEqualTo(alone);
    assertThat(all).isEqualTo(one);
  }

  private static double moved(Loss loss, double[] at, int index, double step) {
    double[] other = at.clone();
    other[index] += step;
    return loss.at(other, 1, new double[Weights.COUNT]);
  }

  /// Weights near the usual ones, where every branch of the model is taken.
  private static double[] some(long seed) {
    var random = new SplittableRandom(seed);
    double[] weights = Weights.defaults().toArray();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= 0.9 + 0.2 * random.nextDouble();
    }
    weights[7] = 0.05;
    return Weights.of(weights).toArray();
  }
}
