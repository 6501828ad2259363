package memoire.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import memoire.memory.CardState;
import memoire.memory.Fsrs;
import memoire.memory.Fsrs7;
import memoire.memory.Memory;
import memoire.memory.Scheduler;
import memoire.memory.Settings;
import memoire.memory.TwoTraces;
import memoire.memory.Weights;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class SimulationTest {
  private static final Percentage NEAR = Percentage.withPercentage(4);

  private static Cards cards(int seen, int fresh, int model) {
    var cards = new Cards(Life.START);
    for (int i = 0; i < seen; i++) {
      var last = Life.START.minusDays(i % 20);
      var memory = new Memory(1 + i % 60, 2 + i % 7);
      cards.add(new CardState.Reviewing(memory, last, Life.START.plusDays(i % 30), 0), model);
    }
    for (int i = 0; i < fresh; i++) {
      cards.add(new CardState.New(), model);
    }
    return cards;
  }

  private static Situation situation(int seen, int fresh) {
    return situation(cards(seen, fresh, 0), Settings.standard());
  }

  private static Situation situation(Cards cards, Settings settings) {
    return new Situation(cards, List.of(Fsrs.standard()), settings, Habits.SUPPOSED);
  }

  private static double sum(Projection projection, java.util.function.IntToDoubleFunction value) {
    return java.util.stream.IntStream.range(0, projection.days()).mapToDouble(value).sum();
  }

  /// The same under FSRS-7.
  @Test
  void itIsWhatTheProgramComesToUnderFsrs7() {
    int cards = 600;
    var fsrs7 = Fsrs7.standard();
    var person = new Person(Mind.model(fsrs7, cards), Person.Traits.PERFECT, 11, cards);
    var life = new Life(person, cards, 6, new Scheduler(Settings.standard(), new TwoTraces(fsrs7)));
    life.live(60);
    var forecast = Simulation.play(life.situation(), Scenario.of(120, 0.9, 6));
    life.live(120);
    var near = Percentage.withPercentage(8);
    assertThat(forecast.reviewsADay()).isCloseTo(life.reviews() / 120.0, near);
    assertThat(forecast.minutesADay()).isCloseTo(life.minutes() / 120, near);
    assertThat(forecast.knownAtEnd()).isCloseTo(life.known(), Percentage.withPercentage(2));
    assertThat(forecast.seenAtEnd()).isEqualTo(cards);
  }

  /// Somebody whose memory is the model's studies with the program itself.
  @Test
  void itIsWhatTheProgramComesTo() {
    int cards = 900;
    var person = new Person(Mind.model(Fsrs.standard(), cards), Person.Traits.PERFECT, 11, cards);
    var life = new Life(person, cards, 6, Scheduler.standard());
    life.live(100);
    var forecast = Simulation.play(life.situation(), Scenario.of(120, 0.9, 6));
    life.live(120);
    assertThat(forecast.reviewsADay()).isCloseTo(life.reviews() / 120.0, NEAR);
    assertThat(forecast.minutesADay()).isCloseTo(life.minutes() / 120, NEAR);
    assertThat(forecast.knownAtEnd()).isCloseTo(life.known(), Percentage.withPercentage(1));
    assertThat(forecast.seenAtEnd()).isEqualTo(cards);
  }

  @Test
  void theSameIsPlayedTheSame() {
    var scenario = Scenario.of(60, 0.9, 5);
    var one = Simulation.play(situation(300, 100), scenario);
    var other = Simulation.play(situation(300, 100), scenario);
    for (int day = 0; day < 60; day++) {
      assertThat(one.minutes(day)).isEqualTo(other.minutes(day));
      assertThat(one.known(day)).isEqualTo(other.known(day));
    }
  }

  @Test
  void aPartOfTheCardsStandsForAll() {
    var scenario = Scenario.of(90, 0.9, 30);
    var all = Simulation.play(situation(6000, 1500), scenario, 20_000);
    var some = Simulation.play(situation(6000, 1500), scenario, 1500);
    assertThat(some.minutesADay()).isCloseTo(all.minutesADay(), NEAR);
    assertThat(some.knownAtEnd()).isCloseTo(all.knownAtEnd(), Percentage.withPercentage(1));
    assertThat(sum(some, some::newCards)).isCloseTo(1500, NEAR);
    assertThat(some.seenAtEnd()).isCloseTo(7500, Percentage.withPercentage(1));
  }

  @Test
  void aHigherTargetIsMoreWorkAndMoreKnown() {
    var prospects = Prospects.of(situation(800, 200), Scenario.of(200, 0.9, 5), 2000);
    for (int percent = 75; percent <= 95; percent += 5) {
      assertThat(prospects.at(percent).minutesADay())
          .isGreaterThan(prospects.at(percent - 5).minutesADay());
      assertThat(prospects.at(percent).knownAtEnd())
          .isGreaterThan(prospects.at(percent - 5).knownAtEnd());
    }
    var cheapest = prospects.at(prospects.cheapest());
    assertThat(prospects.byTarget())
        .allMatch(one -> one.minutesPerKnown() >= cheapest.minutesPerKnown());
  }

  @Test
  void newCardsEndWhenThereAreNoMore() {
    var scenario = Scenario.of(30, 0.9, 4);
    var projection = Simulation.play(situation(0, 10), scenario);
    assertThat(projection.newCards(0)).isEqualTo(4);
    assertThat(projection.newCards(2)).isEqualTo(2);
    assertThat(projection.newCards(3)).isZero();
    assertThat(projection.seenAtEnd()).isEqualTo(10);
    assertThat(Simulation.play(situation(0, 10), scenario.endless()).seenAtEnd()).isEqualTo(120);
  }

  @Test
  void withoutCardsNothingHappens() {
    var projection = Simulation.play(situation(0, 0), Scenario.of(10, 0.9, 5));
    assertThat(projection.minutesADay()).isZero();
    assertThat(projection.recall(9)).isEqualTo(1);
  }

  @Test
  void nothingIsAskedOverTheLimits() {
    var scenario = Scenario.of(60, 0.9, 10).withMinutes(6).withReviews(25);
    var projection = Simulation.play(situation(900, 500), scenario);
    double most = sum(projection, projection::minutes);
    assertThat(most).isLessThanOrEqualTo(60 * 6 + 2);
    for (int day = 0; day < 60; day++) {
      assertThat(projection.reviews(day)).isLessThanOrEqualTo(25);
      assertThat(projection.minutes(day)).isLessThan(10);
    }
    assertThat(projection.waiting(59)).isPositive();
    assertThat(Simulation.play(situation(900, 500), Scenario.of(60, 0.9, 10)).waiting(59)).isZero();
  }

  @Test
  void onDaysOffNothingIsStudiedAndTheNextDayHasMore() {
    var usual = situation(600, 100);
    var off =
        new Situation(
            usual.cards(), usual.models(), usual.settings(), usual.habits(), day -> day % 7 == 6);
    var projection = Simulation.play(off, Scenario.of(28, 0.9, 3));
    assertThat(projection.minutes(6)).isZero();
    assertThat(projection.newCards(13)).isZero();
    assertThat(projection.waiting(6)).isPositive();
    assertThat(projection.reviews(7)).isGreaterThan(projection.reviews(8));
  }

  @Test
  void eachPackHasItsWeights() {
    double[] w = Weights.defaults().toArray();
    w[8] = 1;
    var models = List.of(Fsrs.standard(), new Fsrs(Weights.of(w)));
    var scenario = Scenario.of(200, 0.9, 0);
    var usual = play(models, 0, scenario);
    var weaker = play(models, 1, scenario);
    assertThat(weaker.reviewsADay()).isGreaterThan(1.2 * usual.reviewsADay());
    assertThat(play(List.of(models.get(1)), 0, scenario).reviewsADay())
        .isEqualTo(weaker.reviewsADay());
  }

  private static Projection play(List<Fsrs> models, int model, Scenario scenario) {
    return Simulation.play(
        new Situation(
            cards(500, 0, model), List.copyOf(models), Settings.standard(), Habits.SUPPOSED),
        scenario);
  }

  @Test
  void whatWaitsForAStepIsAskedToday() {
    var cards = new Cards(Life.START);
    var memory = new Memory(2, 5);
    cards.add(new CardState.Learning(memory, 0, Instant.EPOCH, Life.START), 0);
    cards.add(new CardState.Relearning(memory, 0, Instant.EPOCH, Life.START, 1), 0);
    var projection = Simulation.play(situation(cards, Settings.standard()), Scenario.of(5, 0.9, 0));
    assertThat(projection.reviews(0)).isEqualTo(2);
    assertThat(projection.seenAtEnd()).isEqualTo(2);
  }

  @Test
  void aStepOfADayIsAskedTheNextDay() {
    var steps = Settings.standard().withSteps(List.of(Duration.ofDays(1)), List.of());
    var projection = Simulation.play(situation(cards(0, 100, 0), steps), Scenario.of(2, 0.9, 100));
    assertThat(projection.newCards(0)).isEqualTo(100);
    assertThat(projection.reviews(1)).isBetween(45.0, 65.0);
    assertThat(
            Simulation.play(
                    situation(
                        cards(0, 100, 0), Settings.standard().withSteps(List.of(), List.of())),
                    Scenario.of(2, 0.9, 100))
                .minutes(0))
        .isLessThan(Simulation.play(situation(0, 100), Scenario.of(2, 0.9, 100)).minutes(0));
  }
}
