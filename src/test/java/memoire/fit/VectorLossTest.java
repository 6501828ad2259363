package memoire.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.SplittableRandom;
import memoire.memory.Weights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Single precision on many lanes against double precision on one.
class VectorLossTest {
  @BeforeEach
  void needsVectors() {
    assumeTrue(VectorLoss.isThere(), "the module jdk.incubator.vector was not added");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithTheScalarLoss(long seed) {
    var histories = Histories.of(Logs.of(9_000, seed, 0));
    var targets = Targets.recent(histories, histories.items());
    var scalar = new ScalarLoss(histories, targets, true);
    var vector = new VectorLoss(histories, targets, scalar);
    double[] at = weights(seed);
    double[] expected = new double[Weights.COUNT];
    double[] gradient = new double[Weights.COUNT];
    double loss = scalar.at(at, 1, expected);
    assertThat(vector.at(at, 1, gradient)).isCloseTo(loss, within(1e-6 * loss));
    for (int i = 0; i < gradient.length; i++) {
      assertThat(gradient[i])
          .as("w%d", i)
          .isCloseTo(expected[i], within(0.02 + 2e-4 * Math.abs(expected[i])));
    }
  }

  private static double[] weights(long seed) {
    var random = new SplittableRandom(seed);
    double[] weights = Weights.defaults().toArray();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= 0.8 + 0.4 * random.nextDouble();
    }
    weights[7] = 0.05;
    return Weights.of(weights).toArray();
  }
}
