package memoire.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HistogramTest {
  @Test
  void binsHaveTheirLowerEdgeAndTheLastHasBoth() {
    var histogram = Histogram.of(new double[] {1, 1.9, 2, 3, 4}, 1, 2, 3, 4);
    assertThat(histogram.bins())
        .extracting(Histogram.Bin::count)
        .as("1–2, 2–3, 3–4")
        .containsExactly(2, 1, 2);
    assertThat(histogram.total()).isEqualTo(5);
  }

  @Test
  void whatLiesBeyondTheEdgesFallsIntoTheOutermostBins() {
    var histogram = Histogram.of(new double[] {-5, 0.5, 99}, 0, 1, Double.POSITIVE_INFINITY);
    assertThat(histogram.bins()).extracting(Histogram.Bin::count).containsExactly(2, 1);
  }

  @Test
  void theMedianIsTheMiddleOrBetweenTheTwoMiddles() {
    assertThat(Histogram.of(new double[] {9, 1, 5}, 0, 10).median()).hasValue(5);
    assertThat(Histogram.of(new double[] {1, 2, 4, 9}, 0, 10).median()).hasValue(3);
    assertThat(Histogram.of(new double[] {}, 0, 10).median()).isEmpty();
  }

  @Test
  void countedValuesWeighAsOftenAsTheyWereCounted() {
    var counted = new TreeMap<>(Map.of(1, 2, 5, 7, 90, 1));
    var histogram = Histogram.of(counted, 0, 5, 10, Double.POSITIVE_INFINITY);
    assertThat(histogram.bins()).extracting(Histogram.Bin::count).containsExactly(2, 7, 1);
    assertThat(histogram.median()).hasValue(5);
    assertThat(Histogram.of(new TreeMap<>(), 0, 5).median()).isEmpty();
  }
}
