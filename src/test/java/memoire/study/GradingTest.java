package memoire.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.memory.Rating;
import memoire.question.Verdict;
import org.junit.jupiter.api.Test;

class GradingTest {
  @Test
  void aRightAnswerIsGood() {
    assertThat(Grading.rating(new Verdict.Right(), 0)).isEqualTo(Rating.GOOD);
  }

  @Test
  void aHintMakesItHard() {
    assertThat(Grading.rating(new Verdict.Right(), 1)).isEqualTo(Rating.HARD);
  }

  @Test
  void halfTheCreditIsHardAndLessIsAgain() {
    assertThat(Grading.rating(partly(0.5, false), 0)).isEqualTo(Rating.HARD);
    assertThat(Grading.rating(partly(0.9, true), 2)).isEqualTo(Rating.HARD);
    assertThat(Grading.rating(partly(0.49, false), 0)).isEqualTo(Rating.AGAIN);
  }

  @Test
  void aWrongAnswerIsAgain() {
    assertThat(Grading.rating(new Verdict.Wrong(List.of()), 0)).isEqualTo(Rating.AGAIN);
  }

  private static Verdict partly(double credit, boolean nearly) {
    return new Verdict.Partly(credit, nearly, List.of());
  }
}
