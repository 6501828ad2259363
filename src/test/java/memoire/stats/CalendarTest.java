package memoire.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Scanner;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  /// Days are given as how long ago they were.
  @ParameterizedTest
  @CsvSource({
    "'',          0, 0",
    "0,           1, 1",
    "1,           1, 1",
    "2,           0, 1",
    "'0 1 2',     3, 3",
    "'1 2 3',     3, 3",
    "'0 2 3 4 5', 1, 4",
    "'1 2 9 8 7', 2, 3",
  })
  void aStreakEndsTodayOrYesterday(String daysAgo, int streak, int longest) {
    var calendar = calendar(daysAgo);
    assertThat(calendar.streakDays(TODAY)).isEqualTo(streak);
    assertThat(calendar.longestStreakDays()).isEqualTo(longest);
  }

  @ParameterizedTest
  @CsvSource({"0, 7", "1, 0", "3, 7"})
  void answersAreCountedByDay(int daysAgo, int answers) {
    assertThat(calendar("0 3").on(TODAY.minusDays(daysAgo))).isEqualTo(answers);
  }

  @ParameterizedTest
  @CsvSource({
    "'0 1 4 5',   '2 3',   4",
    "'4 5',       '0 1 2 3', 2",
    "'0 1 4 5',   '2',     2",
    "'0 2',       '1',     2",
    "'',          '0 1',   0",
  })
  void aDayOffNeitherCountsNorBreaksTheRow(String daysAgo, String off, int streak) {
    var free = calendar(off).answers().keySet();
    assertThat(calendar(daysAgo).streakDays(TODAY, free::contains)).isEqualTo(streak);
  }

  private static Calendar calendar(String daysAgo) {
    var answers = new TreeMap<LocalDate, Integer>();
    new Scanner(daysAgo)
        .tokens()
        .forEach(ago -> answers.put(TODAY.minusDays(Long.parseLong(ago)), 7));
    return new Calendar(answers);
  }
}
