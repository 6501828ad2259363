package memoire.stats;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.function.Predicate;

/// How much was answered on which study day.
///
/// @param answers count of answers by day; days without any are missing
public record Calendar(NavigableMap<LocalDate, Integer> answers) {

  /// Answers given on a day.
  public int on(LocalDate day) {
    return answers.getOrDefault(day, 0);
  }

  /// Days in a row with an answer, up to today; a today without one does not break the row yet.
  public int streakDays(LocalDate today) {
    return streakDays(today, _ -> false);
  }

  /// The same where some days are off: without an answer they neither count nor break the row.
  public int streakDays(LocalDate today, Predicate<LocalDate> isOff) {
    if (answers.isEmpty()) {
      return 0;
    }
    var day = answers.containsKey(today) ? today : today.minusDays(1);
    int days = 0;
    while (!day.isBefore(answers.firstKey()) && (answers.containsKey(day) || isOff.test(day))) {
      days += answers.containsKey(day) ? 1 : 0;
      day = day.minusDays(1);
    }
    return days;
  }

  /// The longest row of days there ever was.
  public int longestStreakDays() {
    int longest = 0;
    int days = 0;
    LocalDate expected = null;
    for (var day : answers.keySet()) {
      days = day.equals(expected) ? days + 1 : 1;
      longest = Math.max(longest, days);
      expected = day.plusDays(1);
    }
    return longest;
  }
}
