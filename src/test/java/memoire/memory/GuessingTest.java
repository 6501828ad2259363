package memoire.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuessingTest {
  private static final Fsrs FSRS = Fsrs.standard();
  private static final Memory MEMORY = new Memory(12, 5.5);

  @Test
  void aRightAnswerWasRecalledAsBayesSays() {
    assertThat(Guessing.recalled(0.5, 0.25)).isCloseTo(0.8, within(1e-15));
    assertThat(Guessing.recalled(0.9, 0.5)).isCloseTo(0.9 / 0.95, within(1e-15));
    assertThat(Guessing.recalled(1, 0.5)).isEqualTo(1);
    assertThat(Guessing.recalled(0.3, 0)).isEqualTo(1);
    assertThat(Guessing.recalled(0.3, 1)).isEqualTo(0.3);
    assertThat(Guessing.recalled(0, 0)).isZero();
  }

  @ParameterizedTest
  @EnumSource(Rating.class)
  void withoutGuessingThisIsPlainFsrs(Rating rating) {
    assertThat(Guessing.first(FSRS, rating, 0)).isEqualTo(FSRS.first(rating));
    assertThat(Guessing.review(FSRS, MEMORY, rating, 9, 0))
        .isEqualTo(FSRS.review(MEMORY, rating, 9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 0.5, 1})
  void aWrongAnswerWasNotGuessed(double guessChance) {
    assertThat(Guessing.review(FSRS, MEMORY, Rating.AGAIN, 9, guessChance))
        .isEqualTo(FSRS.review(MEMORY, Rating.AGAIN, 9));
    assertThat(Guessing.first(FSRS, Rating.AGAIN, guessChance)).isEqualTo(FSRS.first(Rating.AGAIN));
  }

  @Test
  void theEasierToGuessTheLessIsLearned() {
    double before = Double.MAX_VALUE;
    for (double guessChance : new double[] {0, 0.1, 0.25, 0.5, 1}) {
      double stability = Guessing.review(FSRS, MEMORY, Rating.GOOD, 30, guessChance).stability();
      assertThat(stability).as("chance %s", guessChance).isLessThan(before);
      before = stability;
    }
    assertThat(before).isGreaterThan(FSRS.review(MEMORY, Rating.AGAIN, 30).stability());
  }

  @Test
  void stabilityIsTheMixtureOnALogarithmicScale() {
    double recall = FSRS.retrievability(30, MEMORY.stability());
    double weight = recall / (recall + (1 - recall) * 0.25);
    double good = FSRS.review(MEMORY, Rating.GOOD, 30).stability();
    double again = FSRS.review(MEMORY, Rating.AGAIN, 30).stability();
    assertThat(Math.log(Guessing.review(FSRS, MEMORY, Rating.GOOD, 30, 0.25).stability()))
        .isCloseTo(weight * Math.log(good) + (1 - weight) * Math.log(again), within(1e-12));
  }

  @Test
  void whatWasSeenTodayIsNotGuessed() {
    assertThat(Guessing.review(FSRS, MEMORY, Rating.GOOD, 0, 0.5).stability())
        .isCloseTo(FSRS.review(MEMORY, Rating.GOOD, 0).stability(), within(1e-12));
  }

  @Test
  void theFirstReviewOfAChoiceOfFourIsWorthFourFifths() {
    double good = FSRS.first(Rating.GOOD).stability();
    double again = FSRS.first(Rating.AGAIN).stability();
    assertThat(Guessing.first(FSRS, Rating.GOOD, 0.25).stability())
        .isCloseTo(Math.pow(good, 0.8) * Math.pow(again, 0.2), within(1e-12));
  }
}
