package memoire.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import memoire.memory.CardState;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.memory.Rating;
import org.junit.jupiter.api.Test;

class AskingTest {
  private static final Fsrs FSRS = Fsrs.standard();

  @Test
  void aNewCardIsKnownOrNot() {
    var asking = Asking.of(Cards.MODEL, Cards.fresh(1).getFirst(), Cards.TODAY);
    assertThat(asking.right()).isEqualTo(1 / 3.0);
    assertThat(asking.ifRight()).isEqualTo(FSRS.first(Rating.GOOD));
    assertThat(asking.ifWrong()).isEqualTo(FSRS.review(FSRS.first(Rating.AGAIN), Rating.GOOD, 0));
    assertThat(asking.seconds()).as("two of three are asked twice").isCloseTo(20, within(1e-12));
  }

  /// With w20 = 0.1542 and S = 10, one day: f = 0.9^(-1/0.1542) - 1.
  @Test
  void aCardIsRecalledAsTheForgettingCurveSays() {
    double factor = Math.pow(0.9, -1 / 0.1542) - 1;
    double recall = Math.pow(1 + factor * 20 / 10, -0.1542);
    var asking = Asking.of(Cards.MODEL, Cards.seen("a", 10, 20), Cards.TODAY);
    assertThat(asking.right()).isCloseTo(recall, within(1e-12));
    assertThat(asking.ifRight()).isEqualTo(FSRS.review(new Memory(10, 5), Rating.GOOD, 20));
    double good = Math.pow(1 + factor * 7 / asking.ifRight().stability(), -0.1542);
    double again = Math.pow(1 + factor * 7 / asking.ifWrong().stability(), -0.1542);
    assertThat(asking.recallAfter(Cards.MODEL, 7))
        .isCloseTo(recall * good + (1 - recall) * again, within(1e-12));
  }

  @Test
  void whatCanBeGuessedIsAnsweredRightMoreOftenAndSaysLess() {
    var plain = Cards.seen("a", 10, 20);
    var choice = new ExamCard("a", plain.state(), 12, 0.25);
    var asking = Asking.of(Cards.MODEL, choice, Cards.TODAY);
    double recall = Asking.of(Cards.MODEL, plain, Cards.TODAY).right();
    assertThat(asking.right()).isCloseTo(recall + (1 - recall) / 4, within(1e-12));
    assertThat(asking.ifRight().stability())
        .isLessThan(Asking.of(Cards.MODEL, plain, Cards.TODAY).ifRight().stability());
  }

  @Test
  void anotherReviewAddsToTheFirst() {
    var card = new ExamCard("a", new CardState.New(), 12, 0);
    var asking = Asking.of(Cards.MODEL, card, Cards.TODAY);
    assertThat(asking.recallAfterAnother(Cards.MODEL, card, 5, 5))
        .isGreaterThan(asking.recallAfter(Cards.MODEL, 10));
  }

  @Test
  void firstAnswersTellWhatIsKnownBefore() {
    assertThat(Model.of(FSRS, 0, 0).knownBefore()).isEqualTo(1 / 3.0);
    assertThat(Model.of(FSRS, 20, 0).knownBefore()).isCloseTo(1 / 6.0, within(1e-12));
    assertThat(Model.of(FSRS, 180, 180).knownBefore()).isCloseTo(0.9333333333333333, within(1e-12));
  }
}
