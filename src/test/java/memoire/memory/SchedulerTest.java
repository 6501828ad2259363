package memoire.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import memoire.memory.CardState.Learning;
import memoire.memory.CardState.New;
import memoire.memory.CardState.Relearning;
import memoire.memory.CardState.Reviewing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulerTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Scheduler PLAIN =
      new Scheduler(Settings.standard().withFuzz(false), Fsrs.standard());
  private static final Memory MEMORY = new Memory(30, 5);
  private static final Reviewing REVIEWING = new Reviewing(MEMORY, DAY.minusDays(30), DAY, 2);

  @Test
  void aNewCardGoesThroughItsSteps() {
    var outcomes = PLAIN.outcomes(new New(), NOON, DAY, 0);
    assertThat(outcomes.again()).isEqualTo(learning(Rating.AGAIN, 0, Duration.ofMinutes(1)));
    assertThat(outcomes.hard()).isEqualTo(learning(Rating.HARD, 0, Duration.ofSeconds(330)));
    assertThat(outcomes.good()).isEqualTo(learning(Rating.GOOD, 1, Duration.ofMinutes(10)));
    assertThat(outcomes.easy())
        .isEqualTo(new Reviewing(Fsrs.standard().first(Rating.EASY), DAY, DAY.plusDays(8), 0));
  }

  private static Learning learning(Rating rating, int step, Duration wait) {
    return new Learning(Fsrs.standard().first(rating), step, NOON.plus(wait), DAY);
  }

  @Test
  void hardWaitsHalfAsLongAgainWhereThereIsOneStep() {
    var once = scheduler(List.of(Duration.ofMinutes(10)), List.of());
    var hard = (Learning) once.outcomes(new New(), NOON, DAY, 0).hard();
    assertThat(hard.due()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
  }

  @Test
  void hardRepeatsALaterStep() {
    var second = PLAIN.next(new New(), Rating.GOOD, NOON, DAY, 0);
    var hard = (Learning) PLAIN.next(second, Rating.HARD, NOON, DAY, 0);
    assertThat(hard.step()).isEqualTo(1);
    assertThat(hard.due()).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
  }

  @Test
  void theLastStepGraduates() {
    var second = PLAIN.next(new New(), Rating.GOOD, NOON, DAY, 0);
    var good = (Reviewing) PLAIN.next(second, Rating.GOOD, NOON, DAY, 0);
    assertThat(good.due()).isEqualTo(DAY.plusDays(2));
    assertThat(good.lapses()).isZero();
  }

  @Test
  void easyWaitsLongerThanGoodWhenBothGraduate() {
    var hardToLearn = new Learning(new Memory(0.3, 9), 1, NOON, DAY);
    var outcomes = PLAIN.outcomes(hardToLearn, NOON, DAY, 0);
    assertThat(((Reviewing) outcomes.good()).due()).isEqualTo(DAY.plusDays(1));
    assertThat(((Reviewing) outcomes.easy()).due()).isAfterOrEqualTo(DAY.plusDays(2));
  }

  @Test
  void aStepOfADayIsAnInterval() {
    var slow = scheduler(List.of(Duration.ofMinutes(10), Duration.ofDays(3)), List.of());
    assertThat(slow.outcomes(new New(), NOON, DAY, 0).good())
        .isEqualTo(new Reviewing(Fsrs.standard().first(Rating.GOOD), DAY, DAY.plusDays(3), 0));
  }

  @Test
  void aLapseIsCountedAndRelearned() {
    var again = PLAIN.next(REVIEWING, Rating.AGAIN, NOON, DAY, 0);
    var memory = Fsrs.standard().review(MEMORY, Rating.AGAIN, 30);
    assertThat(again)
        .isEqualTo(new Relearning(memory, 0, NOON.plus(Duration.ofMinutes(10)), DAY, 3));
    var back = (Reviewing) PLAIN.next(again, Rating.GOOD, NOON, DAY, 0);
    assertThat(back.lapses()).isEqualTo(3);
    assertThat(back.due()).isAfter(DAY);
  }

  @Test
  void withoutStepsEveryOutcomeIsADayAndInOrder() {
    var days = scheduler(List.of(), List.of());
    for (CardState state : List.of(new New(), REVIEWING)) {
      var outcomes = days.outcomes(state, NOON, DAY, 0);
      var dues = new ArrayList<LocalDate>();
      for (var rating : Rating.values()) {
        dues.add(((Reviewing) outcomes.of(rating)).due());
      }
      assertThat(dues).doesNotHaveDuplicates().isSorted();
      assertThat(dues.getFirst()).isAfter(DAY);
    }
    var lapsed = (Reviewing) days.outcomes(REVIEWING, NOON, DAY, 0).again();
    assertThat(lapsed.lapses()).isEqualTo(3);
  }

  @Test
  void stepsThatWereTakenAwayAreForgiven() {
    var none = scheduler(List.of(), List.of());
    var state = new Learning(MEMORY, 7, NOON, DAY);
    assertThat(none.next(state, Rating.GOOD, NOON, DAY, 0)).isInstanceOf(Reviewing.class);
    assertThat(PLAIN.next(state, Rating.GOOD, NOON, DAY, 0)).isInstanceOf(Reviewing.class);
    assertThat(PLAIN.next(state, Rating.HARD, NOON, DAY, 0)).isInstanceOf(Learning.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void rememberedIntervalsAreInOrderWithAndWithoutFuzz(int round) {
    for (long seed = round * 100L; seed < round * 100L + 100; seed++) {
      var random = random(seed);
      var memory = new Memory(Math.exp(random.nextDouble(-4, 10)), random.nextDouble(1, 10));
      var last = DAY.minusDays(random.nextInt(0, 400));
      for (var scheduler : List.of(PLAIN, Scheduler.standard())) {
        var outcomes = scheduler.outcomes(new Reviewing(memory, last, DAY, 0), NOON, DAY, seed);
        var hard = ((Reviewing) outcomes.hard()).due();
        var good = ((Reviewing) outcomes.good()).due();
        var easy = ((Reviewing) outcomes.easy()).due();
        assertThat(hard).isAfter(DAY).isBeforeOrEqualTo(good);
        assertThat(easy).isAfterOrEqualTo(good).isBeforeOrEqualTo(DAY.plusDays(36500));
      }
    }
  }

  @Test
  void theMaximumIntervalHolds() {
    var month = new Settings(0.9, List.of(), List.of(), 30, true, StudyDay.ROLL_OVER_HOUR);
    var scheduler = new Scheduler(month, Fsrs.standard());
    for (long seed = 0; seed < 50; seed++) {
      for (var rating : Rating.values()) {
        var next = (Reviewing) scheduler.next(REVIEWING, rating, NOON, DAY, seed);
        assertThat(next.due()).isBetween(DAY.plusDays(1), DAY.plusDays(30));
      }
    }
  }

  @Test
  void lowerRetentionWaitsLonger() {
    var relaxed = new Scheduler(PLAIN.settings().withRetention(0.8), PLAIN.model());
    var due = ((Reviewing) PLAIN.next(REVIEWING, Rating.GOOD, NOON, DAY, 0)).due();
    assertThat(((Reviewing) relaxed.next(REVIEWING, Rating.GOOD, NOON, DAY, 0)).due()).isAfter(due);
  }

  @Test
  void aClockSetBackDoesNoHarm() {
    var yesterday = DAY.minusDays(1);
    var ahead = new Reviewing(MEMORY, DAY, DAY.plusDays(30), 0);
    var next = (Reviewing) PLAIN.next(ahead, Rating.GOOD, NOON, yesterday, 0);
    assertThat(next.memory()).isEqualTo(Fsrs.standard().review(MEMORY, Rating.GOOD, 0));
    assertThat(next.due()).isAfter(yesterday);
    assertThat(PLAIN.retrievability(ahead, yesterday)).isEqualTo(1);
  }

  @Test
  void retrievabilityIsThatOfTheLastReview() {
    assertThat(PLAIN.retrievability(new New(), DAY)).isZero();
    assertThat(PLAIN.retrievability(REVIEWING, DAY))
        .isEqualTo(Fsrs.standard().retrievability(30, 30));
  }

  @Test
  void memoryIsAFoldOverTheLog() {
    var random = random(7);
    var log = new ArrayList<Graded>();
    var at = NOON;
    for (int i = 0; i < 200; i++) {
      var day = StudyDay.of(at, ZoneOffset.UTC, 4);
      var rating = Rating.ofGrade(1 + random.nextInt(4));
      log.add(new Graded(rating, at, day, random.nextBoolean() ? 0.25 : 0));
      at = at.plus(Duration.ofMinutes(random.nextInt(1, 20_000)));
    }
    CardState step = new New();
    for (int i = 0; i < log.size(); i++) {
      step = Scheduler.standard().next(step, log.get(i), Scheduler.seed("c3p8v2na", i));
      assertThat(Scheduler.standard().fold("c3p8v2na", log.subList(0, i + 1))).isEqualTo(step);
    }
    assertThat(Scheduler.standard().fold("c3p8v2na", List.of())).isEqualTo(new New());
  }

  @Test
  void outcomesAreWhatAReviewWouldGive() {
    var outcomes = Scheduler.standard().outcomes(REVIEWING, NOON, DAY, 42, 0.25);
    for (var rating : Rating.values()) {
      var review = new Graded(rating, NOON, DAY, 0.25);
      assertThat(Scheduler.standard().next(REVIEWING, review, 42)).isEqualTo(outcomes.of(rating));
    }
    assertThat(Scheduler.standard().next(REVIEWING, Rating.GOOD, NOON, DAY, 42))
        .isEqualTo(Scheduler.standard().outcomes(REVIEWING, NOON, DAY, 42).good());
  }

  @Test
  void aGuessedChoiceIsAskedAgainSooner() {
    var typed = (Reviewing) PLAIN.next(REVIEWING, new Graded(Rating.GOOD, NOON, DAY, 0), 0);
    var picked = (Reviewing) PLAIN.next(REVIEWING, new Graded(Rating.GOOD, NOON, DAY, 0.5), 0);
    assertThat(picked.due()).isBefore(typed.due());
  }

  @Test
  void fuzzIsTheSameForTheSameSeedAndSpreadsOthers() {
    var dues = new HashSet<LocalDate>();
    for (int i = 0; i < 200; i++) {
      long seed = Scheduler.seed("card" + i, 3);
      var next = Scheduler.standard().next(REVIEWING, Rating.GOOD, NOON, DAY, seed);
      assertThat(Scheduler.standard().next(REVIEWING, Rating.GOOD, NOON, DAY, seed))
          .isEqualTo(next);
      dues.add(((Reviewing) next).due());
    }
    assertThat(dues).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 7, 8, 13, 20, 21, 50, 365, 36500})
  void fuzzKeepsToItsRange(long interval) {
    var range = Fuzz.range(interval, 0, 36500);
    assertThat(range.first()).isBetween(Math.min(interval, 2), interval);
    assertThat(range.last()).isBetween(interval, Math.min(36500, 2 * interval));
    assertThat(Fuzz.pick(range, 0)).isEqualTo(range.first());
    assertThat(Fuzz.pick(range, Math.nextDown(1.0))).isEqualTo(range.last());
    for (long seed = 0; seed < 100; seed++) {
      assertThat(Fuzz.chance(seed)).isBetween(0.0, Math.nextDown(1.0));
    }
  }

  @Test
  void fuzzRangesAreThoseOfAnki() {
    assertThat(Fuzz.range(2, 0, 36500)).isEqualTo(new Fuzz.Range(2, 2));
    assertThat(Fuzz.range(3, 0, 36500)).isEqualTo(new Fuzz.Range(2, 4));
    assertThat(Fuzz.range(10, 0, 36500)).isEqualTo(new Fuzz.Range(8, 12));
    assertThat(Fuzz.range(100, 0, 36500)).isEqualTo(new Fuzz.Range(93, 107));
    assertThat(Fuzz.range(10, 9, 36500)).isEqualTo(new Fuzz.Range(10, 12));
    assertThat(Fuzz.range(10, 10, 36500)).isEqualTo(new Fuzz.Range(8, 12));
    assertThat(Fuzz.range(100, 0, 100)).isEqualTo(new Fuzz.Range(93, 100));
  }

  @Test
  void settingsOutOfBoundsAreRefused() {
    var standard = Settings.standard();
    assertThatThrownBy(() -> standard.withRetention(1.0))
        .hasMessage("retention must lie between 0 and 1: 1.0");
    assertThatThrownBy(() -> standard.withSteps(List.of(Duration.ZERO), List.of()))
        .hasMessage("a step must be longer than nothing and at most 365 days");
    assertThatThrownBy(() -> new Settings(0.9, List.of(), List.of(), 0, true, 4))
        .hasMessage("the maximum interval must be 1 to 36500 days: 0");
    assertThatThrownBy(() -> new Settings(0.9, List.of(), List.of(), 9, true, 24))
        .hasMessage("the roll-over hour must be 0 to 23: 24");
  }

  @Test
  void aStudyDayBeginsAtTheRollOverHour() {
    var offset = ZoneOffset.ofHours(9);
    assertThat(StudyDay.of(Instant.parse("2026-11-21T18:59:59Z"), offset, 4))
        .isEqualTo(DAY.minusDays(1));
    assertThat(StudyDay.of(Instant.parse("2026-11-21T19:00:00Z"), offset, 4)).isEqualTo(DAY);
  }

  private static Scheduler scheduler(List<Duration> learning, List<Duration> relearning) {
    return new Scheduler(PLAIN.settings().withSteps(learning, relearning), Fsrs.standard());
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
