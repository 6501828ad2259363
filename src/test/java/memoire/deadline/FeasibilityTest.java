package memoire.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import memoire.deadline.Feasibility.Feasible;
import memoire.deadline.Feasibility.Infeasible;
import org.junit.jupiter.api.Test;

class FeasibilityTest {
  private static Feasibility judge(List<ExamCard> cards, int days, double minutes, double wanted) {
    return Feasibility.of(cards, Cards.until(days, minutes), Cards.MODEL, wanted);
  }

  private static Infeasible infeasible(
      List<ExamCard> cards, int days, double minutes, double wanted) {
    return (Infeasible) judge(cards, days, minutes, wanted);
  }

  @Test
  void enoughTimeIsFeasible() {
    assertThat(judge(Cards.fresh(240), 30, 10, 0.9)).isEqualTo(new Feasible());
    assertThat(judge(List.of(), 30, 0, 1)).isEqualTo(new Feasible());
  }

  @Test
  void whatCannotBeAskedIsToldWithWhatWouldDo() {
    var cards = Cards.fresh(1000);
    var told = infeasible(cards, 7, 10, 0);
    assertThat(told.neverAsked()).isBetween(750, 830);
    assertThat(told.expected()).isBetween(0.1, 0.2);
    int minutes = told.minutesADay().orElseThrow();
    assertThat(minutes).isBetween(45, 60);
    assertThat(judge(cards, 7, minutes, 0)).isEqualTo(new Feasible());
    assertThat(judge(cards, 7, minutes - 2, 0)).isInstanceOf(Infeasible.class);
    assertThat(told.cards().size()).isBetween(180, 260);
    assertThat(judge(told.cards(), 7, 10, 0)).isEqualTo(new Feasible());
    long days = Cards.TODAY.until(told.exam().orElseThrow()).toTotalMonths();
    assertThat(days).as("months until the later exam").isBetween(0L, 1L);
  }

  @Test
  void aScoreOutOfReachIsToldToo() {
    var told = infeasible(Cards.fresh(240), 7, 15, 0.95);
    assertThat(told.neverAsked()).isZero();
    assertThat(told.expected()).isLessThan(0.95);
    assertThat(told.minutesADay().orElseThrow()).isBetween(16, 50);
    assertThat(judge(Cards.fresh(240), 7, told.minutesADay().orElseThrow(), 0.95))
        .isEqualTo(new Feasible());
  }

  @Test
  void theCardsToBeHadAreThoseBestRememberedFirst() {
    var cards =
        List.of(Cards.seen("weak", 1, 50), Cards.fresh(1).getFirst(), Cards.seen("strong", 900, 1));
    var told = infeasible(cards, 30, 0, 0.9);
    assertThat(told.cards()).extracting(ExamCard::id).containsExactly("strong");
  }

  @Test
  void whatNothingCanReachHasNoRemedy() {
    var told = infeasible(Cards.fresh(3), 1, 10, 1);
    assertThat(told.minutesADay()).isEqualTo(OptionalInt.empty());
    assertThat(told.exam()).isEqualTo(Optional.empty());
  }

  @Test
  void anExamThatIsOverCanOnlyBeMoved() {
    var told = infeasible(Cards.fresh(3), -5, 10, 0.5);
    assertThat(told.minutesADay()).isEqualTo(OptionalInt.empty());
    assertThat(told.exam()).contains(Cards.TODAY.plusDays(1));
  }
}
