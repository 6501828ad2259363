package memoire.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.memory.Fsrs;
import memoire.memory.Rating;
import org.junit.jupiter.api.Test;

/// What every memory does, whatever it is made of.
class MindTest {
  private static final int CARDS = 200;

  private static List<Mind> minds() {
    return List.of(
        Mind.model(Fsrs.standard(), CARDS),
        Mind.otherWeights(3, CARDS),
        Mind.traces(3, CARDS),
        Mind.twoStores(3, CARDS));
  }

  private static double mean(Mind mind, int day) {
    double sum = 0;
    for (int i = 0; i < CARDS; i++) {
      sum += mind.recall(i, day);
    }
    return sum / CARDS;
  }

  private static void study(Mind mind, int day) {
    for (int i = 0; i < CARDS; i++) {
      mind.study(i, day, Rating.GOOD);
    }
  }

  @Test
  void whatIsStudiedIsForgottenAndWhatIsStudiedAgainLessFast() {
    for (var mind : minds()) {
      study(mind, 0);
      double once = mean(mind, 20);
      assertThat(once).isLessThan(mean(mind, 1)).isLessThan(0.98);
      study(mind, 20);
      assertThat(mean(mind, 40)).isGreaterThan(once);
      assertThat(mean(mind, 140)).isLessThan(mean(mind, 40));
    }
  }

  @Test
  void aPersonDoesTheSameWithTheSameSeed() {
    var one = new Person(Mind.traces(5, 10), Person.Traits.of(5), 5, 10);
    var other = new Person(Mind.traces(5, 10), Person.Traits.of(5), 5, 10);
    for (int day = 0; day < 40; day++) {
      assertThat(one.studies(day)).isEqualTo(other.studies(day));
      assertThat(one.answer(day % 10, day)).isEqualTo(other.answer(day % 10, day));
    }
  }
}
