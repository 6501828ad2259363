package memoire.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import memoire.memory.CardState;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.memory.Settings;
import org.junit.jupiter.api.Test;

class OrdinaryTest {
  private static final Scenario SCENARIO = Scenario.of(1, 0.9, 5);

  private static Situation situation(Cards cards) {
    return new Situation(cards, List.of(Fsrs.standard()), Settings.standard(), Habits.SUPPOSED);
  }

  /// A card that is not due before the day is not asked, and what is known of it follows from the
  /// model alone: until the morning of the day.
  @Test
  void whatIsNotDueFadesUntilTheDay() {
    var cards = new Cards(Life.START);
    var memory = new Memory(30, 5);
    cards.add(new CardState.Reviewing(memory, Life.START, Life.START.plusDays(40), 0), 0);
    var ordinary = Ordinary.until(20, situation(cards), SCENARIO).orElseThrow();
    assertThat(ordinary.reviews()).isZero();
    assertThat(ordinary.newCards()).isZero();
    assertThat(ordinary.known()).isCloseTo(Fsrs.standard().retrievability(20, 30), within(1e-5));
  }

  @Test
  void newCardsAreThoseThatThereAre() {
    var cards = new Cards(Life.START);
    for (int i = 0; i < 40; i++) {
      cards.add(new CardState.New(), 0);
    }
    var until = Ordinary.until(10, situation(cards), SCENARIO).orElseThrow();
    assertThat(until.newCards()).isCloseTo(4, within(1e-9));
    assertThat(until.known()).isBetween(0.7, 1.0);
    assertThat(until.minutes()).isPositive();
    var soon = Ordinary.until(2, situation(cards), SCENARIO).orElseThrow();
    assertThat(soon.newCards()).isCloseTo(5, within(1e-9));
    assertThat(soon.known()).as("of all cards").isLessThan(0.26);
  }

  @Test
  void onTheDayAndWithoutCardsThereIsNothing() {
    var cards = new Cards(Life.START);
    assertThat(Ordinary.until(10, situation(cards), SCENARIO)).isEmpty();
    cards.add(new CardState.New(), 0);
    assertThat(Ordinary.until(0, situation(cards), SCENARIO)).isEmpty();
    assertThat(Ordinary.until(-1, situation(cards), SCENARIO)).isEmpty();
    assertThat(Ordinary.until(Scenario.MOST_DAYS, situation(cards), SCENARIO)).isEmpty();
    assertThat(Ordinary.until(1, situation(cards), SCENARIO)).isPresent();
  }
}
