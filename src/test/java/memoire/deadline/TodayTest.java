package memoire.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodayTest {
  private static List<String> ids(List<ExamCard> cards) {
    return cards.stream().map(ExamCard::id).toList();
  }

  @Test
  void weakMemoriesComeBeforeStrongOnes() {
    var cards =
        List.of(
            Cards.seen("strong", 400, 10),
            Cards.seen("weak", 3, 10),
            Cards.seen("middling", 30, 10));
    assertThat(ids(Today.of(cards, Cards.until(1, 10), Cards.MODEL).cards()))
        .containsExactly("weak", "middling", "strong");
  }

  @Test
  void whenTimeIsShortNewCardsComeBeforeTheSecondPass() {
    var cards = new ArrayList<>(List.of(Cards.seen("seen", 3, 2)));
    cards.addAll(Cards.fresh(500));
    var taken = ids(Today.of(cards, Cards.until(7, 10), Cards.MODEL).taken());
    assertThat(taken).startsWith("new-0", "new-1", "new-2").doesNotContain("seen");
  }

  @Test
  void whatQuicklyAnsweredCardsAddCountsForMore() {
    var slow = Cards.seen("slow", 5, 10);
    var quick = new ExamCard("quick", slow.state(), 6, 0);
    assertThat(ids(Today.of(List.of(slow, quick), Cards.until(1, 10), Cards.MODEL).cards()))
        .containsExactly("quick", "slow");
  }

  @Test
  void aCardAnsweredTodayIsNotAskedAgain() {
    var cards = List.of(Cards.seen("today", 0.2, 0), Cards.seen("yesterday", 0.2, 1));
    assertThat(ids(Today.of(cards, Cards.until(5, 10), Cards.MODEL).cards()))
        .containsExactly("yesterday");
  }

  @Test
  void whatWillBeKnownAnywayIsNotAsked() {
    var cards = List.of(Cards.seen("for ever", 30_000, 1));
    assertThat(Today.of(cards, Cards.until(5, 10), Cards.MODEL).cards()).isEmpty();
  }

  @Test
  void equalsStayInTheOrderGiven() {
    var cards = Cards.fresh(20);
    assertThat(Today.of(cards, Cards.until(30, 10), Cards.MODEL).cards()).isEqualTo(cards);
  }

  @ParameterizedTest
  @ValueSource(ints = {-30, -1})
  void afterTheExamNothingIsAsked(int days) {
    assertThat(Today.of(Cards.mixed(50, 1), Cards.until(days, 10), Cards.MODEL).cards()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void rightBeforeTheExamThereIsAQueue(int days) {
    var today = Today.of(Cards.mixed(50, 1), Cards.until(days, 5), Cards.MODEL);
    assertThat(today.fitting()).isBetween(5, 40);
    assertThat(today.cards()).hasSizeGreaterThan(today.fitting());
  }

  @Test
  void withoutMinutesNothingFits() {
    assertThat(Today.of(Cards.mixed(50, 1), Cards.until(9, 0), Cards.MODEL).taken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theMinutesOfTodayAreKept(long seed) {
    var timetable = new Timetable(Cards.TODAY, Cards.TODAY.plusDays(20), 7, 30);
    double seconds = 0;
    for (var card : Today.of(Cards.mixed(300, seed), timetable, Cards.MODEL).taken()) {
      seconds += Asking.of(Cards.MODEL, card, Cards.TODAY).seconds();
    }
    assertThat(seconds).isBetween(6.5 * 60, 7.0 * 60);
  }

  @Test
  void manyCardsAreNoTrouble() {
    var cards = Cards.mixed(100_000, 3);
    var today = Today.of(cards, Cards.until(30, 30), Cards.MODEL);
    assertThat(today.fitting()).isBetween(50, 300);
    assertThat(today).isEqualTo(Today.of(cards, Cards.until(30, 30), Cards.MODEL));
  }
}
