package memoire.stats;

import static memoire.memory.Rating.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import memoire.study.Review;
import org.junit.jupiter.api.Test;

class CalendarTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static void streak(int expected, String... days) {
    var reviews = new java.util.ArrayList<Review>();
    for (var day : days) {
      reviews.add(Reviews.at("c", day + "T12:00:00Z", GOOD));
    }
    assertThat(Calendar.of(reviews, 4).streakDays(TODAY)).isEqualTo(expected);
  }

  @Test
  void aRowOfDaysEndsToday() {
    streak(3, "2026-11-22", "2026-11-21", "2026-11-20", "2026-11-18");
  }

  @Test
  void aTodayWithoutAnAnswerDoesNotBreakTheRowYet() {
    streak(2, "2026-11-21", "2026-11-20");
    streak(0, "2026-11-20");
    streak(0);
  }

  @Test
  void answeringACardAgainDoesNotEraseYesterday() {
    streak(2, "2026-11-21", "2026-11-22", "2026-11-22");
  }

  @Test
  void theNightBelongsToTheDayBefore() {
    var calendar =
        Calendar.of(
            List.of(
                Reviews.at("a", "2026-11-22T03:59:59Z", GOOD),
                Reviews.at("a", "2026-11-22T04:00:00Z", GOOD)),
            4);
    assertThat(calendar.on(TODAY)).isEqualTo(1);
    assertThat(calendar.on(TODAY.minusDays(1))).isEqualTo(1);
    assertThat(calendar.on(TODAY.plusDays(1))).isZero();
  }

  @Test
  void aDayIsTakenByTheClockOfItsTime() {
    var tokyo = Reviews.at("a", "2026-11-21T22:00:00Z", ZoneOffset.ofHours(9), GOOD);
    assertThat(Calendar.of(List.of(tokyo), 4).on(TODAY)).isEqualTo(1);
  }

  @Test
  void theLongestRowIsFoundAnywhere() {
    var reviews =
        List.of(
            Reviews.at("a", "2026-01-01T12:00:00Z", GOOD),
            Reviews.at("a", "2026-01-02T12:00:00Z", GOOD),
            Reviews.at("a", "2026-01-03T12:00:00Z", GOOD),
            Reviews.at("a", "2026-02-01T12:00:00Z", GOOD));
    assertThat(Calendar.of(reviews, 4).longestStreakDays()).isEqualTo(3);
    assertThat(Calendar.of(List.of(), 4).longestStreakDays()).isZero();
  }
}
