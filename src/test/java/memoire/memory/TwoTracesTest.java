package memoire.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Cards scheduled by FSRS-7.
class TwoTracesTest {
  private static final TwoTraces MODEL = new TwoTraces(Fsrs7.standard());
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final Scheduler SCHEDULER =
      new Scheduler(Settings.standard().withFuzz(false), MODEL);

  @Test
  void stabilityIsWhenRecallHasFallenTo90Percent() {
    var random = new SplittableRandom(4);
    for (int i = 0; i < 100; i++) {
      var memory = some(random);
      double days = memory.stability();
      assertThat(MODEL.interval(0.9, memory)).isEqualTo(days);
      assertThat(MODEL.retrievability(new Elapsed((long) days, days), memory))
          .isCloseTo(0.9, within(1e-9));
    }
  }

  /// Recall is the same where nobody asks for stability.
  @Test
  void withoutStabilitiesTheTracesAreTheSame() {
    var random = new SplittableRandom(5);
    for (int i = 0; i < 50; i++) {
      var memory = some(random);
      var elapsed = Elapsed.ofDays(random.nextInt(100));
      var bare = MODEL.bare().review(memory, Rating.GOOD, elapsed);
      var told = MODEL.review(memory, Rating.GOOD, elapsed);
      assertThat(bare.traces()).isEqualTo(told.traces());
      assertThat(bare.stability()).isNaN();
      assertThat(MODEL.bare().interval(0.9, bare)).isEqualTo(told.stability());
    }
  }

  private static Memory some(SplittableRandom random) {
    var memory = MODEL.first(Rating.GOOD);
    for (int i = 0; i < 4; i++) {
      var rating = Rating.ofGrade(random.nextInt(2, 5));
      memory = MODEL.review(memory, rating, Elapsed.ofDays(random.nextInt(1, 40)));
    }
    return memory;
  }

  /// FSRS-6 knows study days only: for it all these reviews are on the same one.
  @Test
  void hoursCount() {
    var soon = after(MODEL, Duration.ofMinutes(5));
    var later = after(MODEL, Duration.ofHours(9));
    assertThat(later.stability()).isGreaterThan(1.5 * soon.stability());
    assertThat(after(Fsrs.standard(), Duration.ofMinutes(5)))
        .isEqualTo(after(Fsrs.standard(), Duration.ofHours(9)));
  }

  private static Memory after(MemoryModel<Memory> model, Duration gap) {
    var scheduler = new Scheduler(Settings.standard(), model);
    return ((CardState.Seen) scheduler.fold("card", log(List.of(Duration.ZERO, gap)))).memory();
  }

  private static List<Graded> log(List<Duration> gaps) {
    var log = new ArrayList<Graded>();
    var at = NOON;
    for (var gap : gaps) {
      at = at.plus(gap);
      log.add(new Graded(Rating.GOOD, at, StudyDay.of(at, ZoneOffset.UTC, 4)));
    }
    return log;
  }

  /// The steps of the settings hold, and the day is that on which recall has fallen to the target.
  @Test
  void aCardComesBackWhenRecallHasFallenToTheTarget() {
    for (double target : new double[] {0.8, 0.9, 0.95}) {
      var scheduler = new Scheduler(SCHEDULER.settings().withRetention(target), MODEL);
      var states = new ArrayList<CardState>();
      CardState state = new CardState.New();
      var at = NOON;
      for (int i = 0; i < 5; i++) {
        state = scheduler.next(state, Rating.GOOD, at, day(at), i);
        states.add(state);
        at = at.plus(i < 1 ? Duration.ofMinutes(10) : Duration.ofDays(9L * i));
      }
      assertThat(states.getFirst()).isInstanceOf(CardState.Learning.class);
      var last = (CardState.Reviewing) states.getLast();
      double exact = MODEL.interval(target, last.memory());
      assertThat(last.due()).isEqualTo(last.last().plusDays(Math.round(exact)));
      assertThat(scheduler.retrievability(last, last.due())).isCloseTo(target, within(0.01));
    }
  }

  /// A right answer that may have been guessed lies between a right one and a wrong one.
  @Test
  void whatCouldBeGuessedCountsForLess() {
    CardState known =
        SCHEDULER.fold("card", log(List.of(Duration.ZERO, Duration.ofDays(1), Duration.ofDays(9))));
    var at = NOON.plus(Duration.ofDays(40));
    double right = stability(SCHEDULER.outcomes(known, at, day(at), 1, 0).good());
    double guessed = stability(SCHEDULER.outcomes(known, at, day(at), 1, 0.5).good());
    double wrong = stability(SCHEDULER.outcomes(known, at, day(at), 1, 0).again());
    assertThat(guessed).isBetween(wrong, right).isNotEqualTo(right);
  }

  private static double stability(CardState state) {
    return ((CardState.Seen) state).memory().stability();
  }

  private static LocalDate day(Instant at) {
    return StudyDay.of(at, ZoneOffset.UTC, 4);
  }
}
