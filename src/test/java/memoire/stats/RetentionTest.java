package memoire.stats;

import static memoire.memory.Rating.AGAIN;
import static memoire.memory.Rating.GOOD;
import static memoire.memory.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import memoire.study.Review;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private static void check(int remembered, int asked, Review... reviews) {
    assertThat(Retention.between(List.of(reviews), FIRST, LAST, 4))
        .isEqualTo(new Retention(remembered, asked));
  }

  @Test
  void theFirstAnswerOnALaterDayCounts() {
    check(
        1,
        2,
        Reviews.at("a", "2026-11-01T12:00:00Z", GOOD),
        Reviews.at("a", "2026-11-03T12:00:00Z", HARD),
        Reviews.at("b", "2026-11-01T12:00:00Z", GOOD),
        Reviews.at("b", "2026-11-03T12:00:00Z", AGAIN));
  }

  @Test
  void stepsWithinADayDoNotCount() {
    check(
        0,
        1,
        Reviews.at("a", "2026-11-01T12:00:00Z", AGAIN),
        Reviews.at("a", "2026-11-01T12:01:00Z", GOOD),
        Reviews.at("a", "2026-11-02T12:00:00Z", AGAIN),
        Reviews.at("a", "2026-11-02T12:10:00Z", GOOD));
  }

  @Test
  void onlyTheDaysAskedForCountButEarlierOnesAreRemembered() {
    var reviews =
        List.of(
            Reviews.at("a", "2026-11-09T12:00:00Z", GOOD),
            Reviews.at("a", "2026-11-01T12:00:00Z", GOOD),
            Reviews.at("a", "2026-11-05T12:00:00Z", AGAIN));
    var day = LocalDate.of(2026, 11, 9);
    assertThat(Retention.between(reviews, day, day, 4)).isEqualTo(new Retention(1, 1));
  }

  @Test
  void theShareHasAMargin() {
    assertThat(new Retention(90, 100).share()).hasValue(0.9);
    assertThat(new Retention(90, 100).margin().orElseThrow()).isCloseTo(0.0614, within(1e-4));
    assertThat(new Retention(0, 0).share()).isEmpty();
    assertThat(new Retention(0, 0).margin()).isEmpty();
  }
}
