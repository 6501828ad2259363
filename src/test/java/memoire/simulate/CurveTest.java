package memoire.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import memoire.memory.Fsrs;
import memoire.memory.Weights;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveTest {
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.1542, 0.5, 0.8})
  void theCurveIsThatOfTheModel(double decay) {
    double[] w = Weights.defaults().toArray();
    w[20] = decay;
    var fsrs = new Fsrs(Weights.of(w));
    var curve = new Curve(fsrs.weights());
    var random = new SplittableRandom(7);
    for (int i = 0; i < 20_000; i++) {
      double stability = Math.exp(-6.9 + 17.4 * random.nextDouble());
      double days = random.nextInt(4000);
      assertThat(curve.recall(days, curve.rate(stability)))
          .as("%s days, stability %s", days, stability)
          .isCloseTo(fsrs.retrievability(days, stability), Offset.offset(1e-6));
    }
  }
}
