package memoire.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import memoire.fit.Calibration.Group;
import memoire.memory.Fsrs;
import memoire.memory.Weights;
import org.junit.jupiter.api.Test;

class QualityTest {
  /// One card a review on the day after it was learned, passed or failed as said.
  private static Histories log(boolean... passed) {
    var log = new ReviewColumns();
    for (int card = 0; card < passed.length; card++) {
      log.add(card, 1000L + card, 0, 3, ReviewColumns.NEW);
      log.add(card, 86_400_000L + card, 1, passed[card] ? 3 : 1, ReviewColumns.REVIEWING);
    }
    return Histories.of(log);
  }

  @Test
  void aucIsTheShareOfPairsInTheRightOrderTiesCountingHalf() {
    var histories = log(false, true, true, false);
    double[] chance = {0.2, 0.9, 0.5, 0.5};
    // Pairs of a pass and a fail: .9>.2, .9>.5, .5>.2, and .5=.5.
    assertThat(Quality.of(histories, chance, 0, 4).auc()).isEqualTo(3.5 / 4);
  }

  @Test
  void onlyTheItemsAskedForAreJudged() {
    var histories = log(false, true, true, false);
    double[] chance = {0.99, 0.5, 0.25, 0.99};
    var quality = Quality.of(histories, chance, 1, 3);
    assertThat(quality.items()).isEqualTo(2);
    assertThat(quality.logLoss()).isCloseTo((Math.log(2) + Math.log(4)) / 2, within(1e-12));
    // Both are in one bin: predicted .375, and all passed.
    assertThat(quality.rmseBins()).isCloseTo(0.625, within(1e-12));
    assertThat(quality.auc()).isNaN();
  }

  @Test
  void groupsOfACalibrationAreInOrderOfTheirChance() {
    boolean[] passed = new boolean[40];
    double[] chance = new double[40];
    for (int i = 0; i < 40; i++) {
      passed[i] = i % 2 == 0;
      chance[i] = i % 2 == 0 ? 0.75 : 0.25;
    }
    assertThat(Calibration.of(log(passed), chance, 0, 40).groups())
        .containsExactly(new Group(0.25, 0, 20), new Group(0.75, 20, 20));
  }

  @Test
  void predictionsWithoutObjectsAreThoseOfTheModel() {
    var log = new ReviewColumns();
    for (int i = 0; i < 3_000; i++) {
      int day = i / 7;
      log.add(i % 40, i * 12_000_000L, day, 1 + i * 31 % 4, i < 40 ? 0 : 2);
    }
    var histories = Histories.of(log);
    assertThat(Predictions.of(histories, Weights.defaults()))
        .isEqualTo(Predictions.of(histories, new Fsrs(Weights.defaults())));
  }
}
