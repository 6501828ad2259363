package memoire.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import memoire.memory.CardState;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.memory.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinePlanTest {
  private static DeadlinePlan plan(List<ExamCard> cards, int days, double minutes) {
    return DeadlinePlan.of(cards, Cards.until(days, minutes), Cards.MODEL);
  }

  /// S = 10 and 5 days until an exam that is in 5: ten days make 90 %.
  @Test
  void withoutStudyTheScoreIsTheMeanRecall() {
    var cards = List.of(Cards.seen("a", 10, 5), Cards.fresh(1).getFirst());
    var plan = plan(cards, 5, 0);
    assertThat(plan.nothingMore().expected()).isCloseTo(0.45, within(1e-12));
    assertThat(plan.followed()).isEqualTo(plan.nothingMore());
    assertThat(plan.neverAsked()).isEqualTo(1);
    assertThat(plan.days()).hasSize(5).allMatch(day -> day.minutes() == 0);
  }

  /// Four cards at 90 %: expected 0.9; the variance is 0.09 / 4, on the scale of log-odds 0.0225 /
  /// 0.0081, with the spread of learners 2.7778 + 0.49; log 9 ∓ 1.645·1.8077 are log-odds -0.776
  /// and 5.171, shares 0.315 and 0.994, in whole cards 1 and 4 of 4.
  @Test
  void theIntervalIsAsComputedByHand() {
    var card = Cards.seen("a", 10, 5);
    var forecast = plan(List.of(card, card, card, card), 5, 0).nothingMore();
    assertThat(forecast.expected()).isCloseTo(0.9, within(1e-12));
    assertThat(forecast.low()).isEqualTo(0.25);
    assertThat(forecast.high()).isEqualTo(1);
  }

  @Test
  void oneNewCardForTomorrow() {
    var fsrs = Fsrs.standard();
    double right = fsrs.retrievability(1, fsrs.first(Rating.GOOD).stability());
    double wrong =
        fsrs.retrievability(1, fsrs.review(fsrs.first(Rating.AGAIN), Rating.GOOD, 0).stability());
    var plan = plan(Cards.fresh(1), 1, 10);
    assertThat(plan.followed().expected()).isBetween(wrong, right);
    assertThat(plan(Cards.fresh(400), 1, 400).followed().expected())
        .isCloseTo((right + 2 * wrong) / 3, within(0.01));
    assertThat(plan.days().getFirst().newCards()).isEqualTo(1);
    assertThat(plan.nothingMore()).isEqualTo(new Forecast(0, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"100, 7", "240, 30", "1500, 14", "6000, 10"})
  void moreMinutesNeverLowerTheForecast(int count, int days) {
    var cards = Cards.mixed(count, 7);
    double before = plan(cards, days, 0).followed().expected();
    for (double minutes : new double[] {2, 5, 10, 20, 40, 80, 160}) {
      double now = plan(cards, days, minutes).followed().expected();
      assertThat(now).as("%s minutes", minutes).isGreaterThan(before - 0.005);
      before = Math.max(before, now);
    }
    assertThat(before).isGreaterThan(plan(cards, days, 0).followed().expected() + 0.05);
  }

  @ParameterizedTest
  @CsvSource({"100, 7, 10", "240, 30, 30", "240, 30, 0.3", "1500, 14, 20", "100000, 20, 30"})
  void aPlanKeepsTheMinutes(int count, int days, double minutes) {
    var plan = plan(Cards.mixed(count, 11), days, minutes);
    assertThat(plan.days()).hasSize(days);
    assertThat(plan.days()).allMatch(day -> day.minutes() <= minutes + 1e-9);
    assertThat(plan.days().getFirst().minutes()).isGreaterThan(minutes * 0.5);
  }

  @Test
  void theSameInputGivesTheSamePlan() {
    var cards = Cards.mixed(1500, 5);
    assertThat(plan(cards, 14, 20)).isEqualTo(plan(cards, 14, 20));
  }

  @Test
  void theIntervalHoldsTheExpectation() {
    for (int count : new int[] {1, 10, 100, 1500}) {
      var forecast = plan(Cards.mixed(count, 2), 10, 10).followed();
      assertThat(forecast.low()).isBetween(0.0, forecast.expected());
      assertThat(forecast.high()).isBetween(forecast.expected(), 1.0);
    }
  }

  @Test
  void whoHasNoCardsKnowsThemAll() {
    var plan = plan(List.of(), 10, 10);
    assertThat(plan)
        .isEqualTo(new DeadlinePlan(List.of(), new Forecast(1, 1, 1), new Forecast(1, 1, 1), 0));
  }

  @Test
  void whatIsKnownForEverTakesNoTime() {
    var state =
        new CardState.Reviewing(
            new Memory(36_500, 1), Cards.TODAY.minusDays(1), Cards.TODAY.plusDays(900), 0);
    var plan = plan(List.of(new ExamCard("a", state, 12, 0)), 10, 10);
    assertThat(plan.days()).hasSize(10).allMatch(day -> day.minutes() == 0);
    assertThat(plan.followed().expected()).isGreaterThan(0.999);
  }

  @ParameterizedTest
  @ValueSource(ints = {-400, -1})
  void anExamThatIsOverLeavesNothingToPlan(int days) {
    var cards = Cards.mixed(100, 1);
    var plan = plan(cards, days, 10);
    assertThat(plan.days()).isEmpty();
    assertThat(plan.followed()).isEqualTo(plan.nothingMore());
    assertThat(plan.nothingMore().expected()).isEqualTo(plan(cards, 0, 0).nothingMore().expected());
  }

  @Test
  void onTheDayOfTheExamOneCanStillStudy() {
    var plan = plan(Cards.mixed(100, 1), 0, 10);
    assertThat(plan.days()).hasSize(1);
    assertThat(plan.followed().expected()).isGreaterThan(plan.nothingMore().expected() + 0.02);
  }

  /// 100,000 cards at 90 new ones a day: what is never asked is not played, but counted.
  @Test
  void ofManyCardsTheNewOnesAreCounted() {
    var plan = plan(Cards.fresh(100_000), 10, 30);
    double asked = 0;
    for (var day : plan.days()) {
      asked += day.newCards();
    }
    assertThat(asked).isBetween(850.0, 950.0);
    assertThat(plan.neverAsked() + asked).isCloseTo(100_000, within(1.0));
    assertThat(plan.followed().expected()).isBetween(0.005, 0.0075);
  }
}
