package memoire.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.memory.Rating;
import memoire.simulate.Answered.Kind;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HabitsTest {
  private static final Offset<Double> NEAR = Offset.offset(1e-9);

  @Test
  void withoutALogItIsWhatIsSupposed() {
    var habits = Habits.of(List.of());
    for (var rating : Rating.values()) {
      assertThat(habits.first().share(rating))
          .isCloseTo(Habits.SUPPOSED.first().share(rating), NEAR);
      assertThat(habits.reviews().seconds(rating))
          .isCloseTo(Habits.SUPPOSED.reviews().seconds(rating), NEAR);
    }
  }

  @Test
  void twentyAnswersWeighAsMuchAsWhatIsSupposed() {
    var habits = Habits.of(List.of(new Answered(Kind.FIRST, Rating.AGAIN, 20, 360_000)));
    assertThat(habits.first().share(Rating.AGAIN)).isCloseTo(0.75, NEAR);
    assertThat(habits.first().share(Rating.GOOD)).isCloseTo(0.175, NEAR);
    assertThat(habits.steps().share(Rating.AGAIN)).isCloseTo(0.1, NEAR);
  }

  @Test
  void whoeverIsSlowInOneKindIsSupposedToBeSlowInAll() {
    var habits = Habits.of(List.of(new Answered(Kind.REVIEW, Rating.GOOD, 10_000, 440_000_000)));
    assertThat(habits.reviews().seconds(Rating.GOOD)).isBetween(43.8, 44.2);
    assertThat(habits.first().seconds(Rating.AGAIN)).isBetween(71.0, 72.5);
  }

  @Test
  void nobodyTakesLongerThanTwoMinutes() {
    var habits = Habits.of(List.of(new Answered(Kind.STEP, Rating.EASY, 3, Long.MAX_VALUE / 4)));
    assertThat(habits.steps().seconds(Rating.EASY)).isEqualTo(120);
  }
}
