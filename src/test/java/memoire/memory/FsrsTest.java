package memoire.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold of any memory, on random memories and two sets of weights.
class FsrsTest {
  record Sample(Fsrs fsrs, Memory memory, long elapsed) {}

  static Stream<Sample> samples() {
    RandomGenerator seeded = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
    var models = List.of(Fsrs.standard(), new Fsrs(FITTED));
    return Stream.generate(
            () -> {
              double stability = Math.exp(seeded.nextDouble(Math.log(0.001), Math.log(36500)));
              double difficulty = seeded.nextDouble(1, 10);
              return new Sample(
                  models.get(seeded.nextInt(2)),
                  new Memory(stability, difficulty),
                  seeded.nextInt(0, 2000));
            })
        .limit(50);
  }

  private static final Weights FITTED =
      Weights.of(
          0.1726, 0.8326, 2.4851, 6.3079, 6.5383, 0.5241, 3.1816, 0.0269, 1.6629, 0.2612, 0.6194,
          1.5809, 0.0423, 0.3833, 1.798, 0.6014, 1.8729, 0.8313, 0.1011, 0.1463, 0.2433);

  @ParameterizedTest
  @MethodSource("samples")
  void aMemoryIsItsStabilityAndItsDifficulty(Sample sample) {
    double stability = sample.memory().stability();
    double difficulty = sample.memory().difficulty();
    for (var rating : Rating.values()) {
      var after = sample.fsrs().review(sample.memory(), rating, sample.elapsed());
      assertThat(sample.fsrs().stabilityAfter(stability, difficulty, rating, sample.elapsed()))
          .isEqualTo(after.stability());
      assertThat(sample.fsrs().difficultyAfter(difficulty, rating)).isEqualTo(after.difficulty());
      double recall = sample.fsrs().retrievability((double) sample.elapsed(), stability);
      assertThat(
              sample.fsrs().stabilityAfter(stability, difficulty, rating, sample.elapsed(), recall))
          .isEqualTo(after.stability());
    }
  }

  /// To the last bit: what is shown before a key is pressed is what is logged after it.
  @ParameterizedTest
  @MethodSource("samples")
  void allOutcomesAtOnceAreThoseOfEachRating(Sample sample) {
    for (long elapsed : new long[] {0, 1, sample.elapsed()}) {
      assertThat(sample.fsrs().outcomes(sample.memory(), elapsed))
          .isEqualTo(Memories.of(rating -> sample.fsrs().review(sample.memory(), rating, elapsed)));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void recallFallsWithTime(Sample sample) {
    double stability = sample.memory().stability();
    double before = 1;
    assertThat(sample.fsrs().retrievability(0, stability)).isEqualTo(1);
    for (double t = stability / 8; t < stability * 40; t *= 2) {
      double now = sample.fsrs().retrievability(t, stability);
      assertThat(now).as("after %s days", t).isLessThan(before).isPositive();
      before = now;
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void recallIsNineTenthsWhenStabilityHasPassed(Sample sample) {
    double stability = sample.memory().stability();
    assertThat(sample.fsrs().retrievability(stability, stability)).isCloseTo(0.9, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void intervalIsTheInverseOfRetrievability(Sample sample) {
    double stability = sample.memory().stability();
    double elapsed = sample.elapsed() + 0.5;
    double recall = sample.fsrs().retrievability(elapsed, stability);
    assertThat(sample.fsrs().interval(recall, stability))
        .isCloseTo(elapsed, within(1e-9 * Math.max(elapsed, stability)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void stabilityGrowsWithSuccess(Sample sample) {
    double before = sample.memory().stability();
    for (var rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
      double after = review(sample, rating).stability();
      assertThat(after).as(rating.name()).isGreaterThanOrEqualTo(before * (1 - 1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void stabilityNeverGrowsWithALapse(Sample sample) {
    assertThat(review(sample, Rating.AGAIN).stability())
        .isLessThanOrEqualTo(sample.memory().stability());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void betterRatingsLeaveMoreStabilityAndLessDifficulty(Sample sample) {
    Memory worse = review(sample, Rating.AGAIN);
    for (var rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
      var better = review(sample, rating);
      assertThat(better.stability()).isGreaterThanOrEqualTo(worse.stability());
      assertThat(better.difficulty()).isLessThanOrEqualTo(worse.difficulty());
      worse = better;
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void memoriesStayWithinBounds(Sample sample) {
    Memory memory = sample.memory();
    for (int i = 0; i < 60; i++) {
      var rating = Rating.ofGrade(1 + (i * 7 + (int) sample.elapsed()) % 4);
      memory = sample.fsrs().review(memory, rating, sample.elapsed() * i % 997);
      assertThat(memory.stability()).isBetween(0.001, 36500.0);
      assertThat(memory.difficulty()).isBetween(1.0, 10.0);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void negativeTimeCountsAsTheSameDay(Sample sample) {
    for (var rating : Rating.values()) {
      assertThat(sample.fsrs().review(sample.memory(), rating, -5))
          .isEqualTo(sample.fsrs().review(sample.memory(), rating, 0));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void withoutShortTermTheSameDayChangesNoStability(Sample sample) {
    var fsrs = new Fsrs(sample.fsrs().weights().withoutShortTerm());
    for (var rating : Rating.values()) {
      assertThat(fsrs.review(sample.memory(), rating, 0).stability())
          .isEqualTo(sample.memory().stability());
    }
  }

  private static Memory review(Sample sample, Rating rating) {
    return sample.fsrs().review(sample.memory(), rating, sample.elapsed());
  }
}
