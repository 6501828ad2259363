package memoire.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import memoire.memory.CardState;
import memoire.memory.CardState.Reviewing;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.memory.Scheduler;
import org.junit.jupiter.api.Test;

class BacklogTest {
  private static CardState due(int days) {
    var day = Cards.TODAY.plusDays(days);
    return new Reviewing(new Memory(5, 5), day.minusDays(5), day, 0);
  }

  private static void check(List<CardState> states, int withinDays, int aDay) {
    assertThat(Backlog.aDay(states, Cards.TODAY, withinDays)).isEqualTo(aDay);
  }

  @Test
  void whatIsOverdueIsSpreadOverTheDays() {
    check(List.of(), 7, 0);
    check(List.of(new CardState.New(), due(7), due(300)), 7, 0);
    check(List.of(due(-40), due(0), due(6)), 7, 1);
    check(List.of(due(-40), due(-3), due(-2), due(-1), due(0)), 2, 3);
    check(List.of(due(-40), due(-3), due(-2)), 1, 3);
    assertThatThrownBy(() -> Backlog.aDay(List.of(), Cards.TODAY, 0))
        .hasMessage("a backlog is spread over 1 day or more: 0");
  }

  @Test
  void learningStepsAreDue() {
    var at = Cards.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    var learning = new CardState.Learning(new Memory(2, 5), 1, at, Cards.TODAY);
    check(List.of(learning, learning, learning, learning), 3, 2);
  }

  @Test
  void takenAtThisPaceTheBacklogIsDoneInTime() {
    var states = new ArrayList<CardState>();
    for (int i = 0; i < 240; i++) {
      states.add(due(-i % 30));
    }
    for (int day = 0; day < 10; day++) {
      int take = Backlog.aDay(states, Cards.TODAY.plusDays(day), 10 - day);
      assertThat(take).isEqualTo(24);
      states.subList(0, take).clear();
    }
    assertThat(states).isEmpty();
  }

  /// An answer given for an exam is an answer like any other: the log, folded by the ordinary
  /// schedule, gives the state, and its due day is the ordinary one.
  @Test
  void afterTheExamTheOrdinaryScheduleHolds() {
    var sitting = studied(150, 21);
    for (int i = 0; i < sitting.cards().size(); i++) {
      var card = sitting.cards().get(i);
      assertThat(Scheduler.standard().fold(card.id(), sitting.log(i))).isEqualTo(card.state());
      if (card.state() instanceof Reviewing state) {
        double interval = Fsrs.standard().interval(0.9, state.memory().stability());
        assertThat((double) ChronoUnit.DAYS.between(state.last(), state.due()))
            .as("fuzz moves %s days by a quarter and a day at most", interval)
            .isBetween(interval * 0.75 - 1.5, interval * 1.25 + 1.5);
      }
    }
  }

  /// Learned in a hurry, most of the cards are due at once when the exam is over.
  @Test
  void afterTheExamTheBacklogIsSpread() {
    var exam = Sitting.START.plusDays(14);
    var states = studied(600, 14).cards().stream().map(ExamCard::state).toList();
    int atOnce = Backlog.aDay(states, exam, 1);
    int spread = Backlog.aDay(states, exam, 14);
    assertThat(atOnce).as("of 600 cards").isBetween(300, 600);
    assertThat(spread).isBetween(Math.ceilDiv(atOnce, 14), Math.ceilDiv(600, 14));
  }

  private static Sitting studied(int cards, int days) {
    var sitting =
        new Sitting(Method.deadline(), new Learner(1, cards), Cards.fresh(cards), days, 20);
    sitting.study(0, days);
    return sitting;
  }
}
