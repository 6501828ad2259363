package memoire.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
  @ParameterizedTest
  @ValueSource(ints = {21, 19, 17})
  void anOlderVersionReadsAllThatItKnows(int count) {
    double[] expected = Weights.defaults().toArray();
    if (count < 21) {
      expected[19] = 0;
      expected[20] = 0.5;
    }
    if (count < 19) {
      expected[17] = 0;
      expected[18] = 0;
    }
    double[] shorter = Weights.defaults().ofVersion(count);
    assertThat(shorter).hasSize(count);
    assertThat(Weights.of(shorter).toArray()).containsExactly(expected, within(1e-12));
  }

  @Test
  void defaultsAreWithinBounds() {
    double[] defaults = Weights.defaults().toArray();
    assertThat(Weights.of(defaults)).isEqualTo(Weights.defaults());
    assertThat(defaults).hasSize(Weights.COUNT);
  }

  @Test
  void valuesOutOfBoundsAreBroughtIn() {
    double[] huge = new double[21];
    Arrays.fill(huge, 1e9);
    assertThat(Weights.of(huge).toArray())
        .containsExactly(
            100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8,
            0.8);
    Arrays.fill(huge, -1e9);
    assertThat(Weights.of(huge).toArray())
        .containsExactly(
            0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0,
            0, 1, 0, 0, 0, 0.1);
  }

  @Test
  void manyRelearningStepsBoundTheShortTerm() {
    double[] values = Weights.defaults().toArray();
    values[17] = 2;
    values[18] = 2;
    double ceiling = Weights.of(values, 5).get(17);
    assertThat(ceiling).isLessThan(2).isEqualTo(Weights.of(values, 5).get(18));
    assertThat(Weights.of(values, 1).get(17)).isEqualTo(2);
  }

  @Test
  void setsOfOlderVersionsKeepTheirCurve() {
    double[] nineteen = Arrays.copyOf(Weights.defaults().toArray(), 19);
    assertThat(Weights.of(nineteen).get(19)).isZero();
    assertThat(Weights.of(nineteen).get(20)).isEqualTo(0.5);
  }

  @Test
  void otherCountsAndValuesAreRefused() {
    assertThatThrownBy(() -> Weights.of(new double[18]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FSRS has 21, 19 or 17 parameters, not 18");
    double[] values = Weights.defaults().toArray();
    values[3] = Double.NaN;
    assertThatThrownBy(() -> Weights.of(values))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a parameter must be a finite number, not NaN");
  }

  @Test
  void nothingChangesWeights() {
    Weights.defaults().toArray()[0] = 99;
    double[] mine = Weights.defaults().toArray();
    var weights = Weights.of(mine);
    mine[0] = 99;
    assertThat(weights).isEqualTo(Weights.defaults()).hasSameHashCodeAs(Weights.defaults());
  }

  @Test
  void weightsArePrintedAsOtherProgramsReadThem() {
    assertThat(Weights.defaults().toString()).startsWith("0.212, 1.2931, 2.3065, 8.2956, 6.4133");
  }
}
