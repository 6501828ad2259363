package memoire.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Fsrs7Test {
  private static final Fsrs7 STANDARD = Fsrs7.standard();

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.7, 0.8, 0.9, 0.95, 0.97})
  void afterItsIntervalRecallHasFallenToTheRetention(double retention) {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 300; i++) {
      var fsrs = new Fsrs7(some(random));
      var memory = some(fsrs, random, 6);
      double days = fsrs.interval(retention, memory);
      if (days > Fsrs7.LEAST_INTERVAL && days < Fsrs7.GREATEST_INTERVAL) {
        assertThat(fsrs.retrievability(days, memory)).isCloseTo(retention, within(1e-9));
      }
    }
  }

  @Test
  void intervalsStayWithinBounds() {
    var memory = STANDARD.first(Rating.GOOD);
    assertThat(STANDARD.interval(1, memory)).isEqualTo(1 / 86400.0);
    assertThat(STANDARD.interval(1e-9, memory)).isEqualTo(36500);
  }

  @Test
  void recallOnlyFalls() {
    var random = new SplittableRandom(2);
    for (int i = 0; i < 200; i++) {
      var fsrs = new Fsrs7(some(random));
      var memory = some(fsrs, random, 5);
      double before = 1;
      for (double days = 1e-6; days < 1e6; days *= 3) {
        double recall = fsrs.retrievability(days, memory);
        assertThat(recall).isBetween(0.0, before);
        before = recall;
      }
    }
  }

  @Test
  void aSuccessNeverLowersStabilityAndALapseNeverRaisesIt() {
    var random = new SplittableRandom(3);
    for (int i = 0; i < 500; i++) {
      var fsrs = new Fsrs7(some(random));
      var memory = some(fsrs, random, 4);
      double days = Math.exp(random.nextDouble(-8, 8));
      for (var rating : Rating.values()) {
        var after = fsrs.review(memory, rating, days);
        if (rating == Rating.AGAIN) {
          assertThat(after.slow()).isLessThanOrEqualTo(memory.slow());
          assertThat(after.fast()).isLessThanOrEqualTo(memory.fast());
        } else {
          assertThat(after.slow()).isGreaterThanOrEqualTo(memory.slow());
          assertThat(after.fast()).isGreaterThanOrEqualTo(memory.fast());
        }
      }
    }
  }

  /// Whatever the clock said, and however often.
  @Test
  void neverLeavesItsBounds() {
    double[] strange = {
      -1, 0, 1e-300, 1e-9, 36500, 1e9, 1e300, Double.NaN, Double.POSITIVE_INFINITY
    };
    var random = new SplittableRandom(4);
    for (int learner = 0; learner < 50; learner++) {
      var fsrs = new Fsrs7(some(random));
      var memory = fsrs.first(Rating.ofGrade(1 + random.nextInt(4)));
      for (int i = 0; i < 1000; i++) {
        double days = learner % 2 == 0 ? 0 : strange[random.nextInt(strange.length)];
        assertThat(fsrs.retrievability(days, memory)).isBetween(1e-5, 1 - 1e-5);
        assertThat(fsrs.interval(0.9, memory)).isBetween(1 / 86400.0, 36500.0);
        memory = fsrs.review(memory, Rating.ofGrade(1 + random.nextInt(4)), days);
        assertThat(memory.slow()).isBetween(1e-4, 36500.0);
        assertThat(memory.fast()).isBetween(1e-4, 36500.0);
        assertThat(memory.difficulty()).isBetween(1.0, 10.0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 10, 300})
  void sm2LeavesItsInterval(double days) {
    var memory = STANDARD.fromSm2(days, 0.9);
    assertThat(STANDARD.retrievability(days, memory)).isCloseTo(0.9, within(1e-9));
    assertThat(memory.fast()).isCloseTo(0.8 * memory.slow(), within(1e-9 * memory.slow()));
    assertThat(memory.difficulty()).isEqualTo(5);
  }

  @Test
  void weightsAreBroughtIntoBoundsAndOrder() {
    double[] w = Weights7.defaults().toArray();
    w[0] = 5;
    w[1] = 2;
    w[23] = 9;
    w[25] = 0.8;
    w[26] = 0.6;
    var weights = Weights7.of(w);
    assertThat(weights.get(0)).isEqualTo(5);
    assertThat(weights.get(1)).isEqualTo(5);
    assertThat(weights.get(2)).isEqualTo(5);
    assertThat(weights.get(23)).isEqualTo(0.25);
    assertThat(weights.get(26)).isEqualTo(0.8);
    assertThat(Weights7.of(Weights7.defaults().toArray())).isEqualTo(Weights7.defaults());
  }

  @Test
  void otherNumbersAreNoWeights() {
    assertThatThrownBy(() -> Weights7.of(1, 2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FSRS-7 has 34 parameters, not 3");
    double[] w = Weights7.defaults().toArray();
    w[3] = Double.NaN;
    assertThatThrownBy(() -> Weights7.of(w))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a parameter must be a finite number, not NaN");
  }

  @Test
  void bothModelsStandBehindOneInterface() {
    var elapsed = new Elapsed(3, 2.6);
    var six = new Memory(10, 5);
    assertThat(recall(Fsrs.standard(), six, elapsed))
        .isEqualTo(Fsrs.standard().retrievability(3, 10));
    var seven = new DualMemory(10, 20, 5);
    assertThat(recall(STANDARD, seven, elapsed)).isEqualTo(STANDARD.retrievability(2.6, seven));
    assertThat(Fsrs.standard().review(six, Rating.GOOD, elapsed))
        .isEqualTo(Fsrs.standard().review(six, Rating.GOOD, 3));
  }

  private static <M> double recall(MemoryModel<M> model, M memory, Elapsed elapsed) {
    return model.retrievability(elapsed, memory);
  }

  /// Weights anywhere within their bounds.
  private static Weights7 some(SplittableRandom random) {
    double[] low = Weights7.lowest();
    double[] high = Weights7.highest();
    double[] w = new double[Weights7.COUNT];
    for (int i = 0; i < w.length; i++) {
      w[i] = random.nextInt(6) == 0 ? low[i] : random.nextDouble(low[i], high[i]);
    }
    return Weights7.of(w);
  }

  private static DualMemory some(Fsrs7 fsrs, SplittableRandom random, int reviews) {
    var memory = fsrs.first(Rating.ofGrade(1 + random.nextInt(4)));
    for (int i = 0; i < reviews; i++) {
      double days = Math.exp(random.nextDouble(-7, 6));
      memory = fsrs.review(memory, Rating.ofGrade(1 + random.nextInt(4)), days);
    }
    return memory;
  }
}
