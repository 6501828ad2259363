package memoire.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The days that are left until the exam and the time there is for them. The last day of study is
/// the day before the exam; whoever opens the program on the day itself studies on that day.
///
/// @param today the study day
/// @param exam the study day of the exam; a day in the past leaves nothing to plan
/// @param minutesToday minutes that are left of today, 0 or more
/// @param minutesADay minutes on each later day, 0 or more
public record Timetable(LocalDate today, LocalDate exam, double minutesToday, double minutesADay) {

  /// Between the last review and an exam on the same day.
  private static final double HALF_A_DAY = 0.5;

  private static final int MINUTES_OF_A_DAY = 1440;

  /// @throws IllegalArgumentException unless the minutes are 0 to 1440
  public Timetable {
    requireMinutes(minutesToday);
    requireMinutes(minutesADay);
  }

  /// The whole of today and of every later day.
  public static Timetable of(LocalDate today, LocalDate exam, double minutesADay) {
    return new Timetable(today, exam, minutesADay, minutesADay);
  }

  /// How many days of study are left, today among them.
  public int days() {
    long until = ChronoUnit.DAYS.between(today, exam);
    return until == 0 ? 1 : (int) Math.max(0, until);
  }

  /// The minutes of the day so many days from today.
  public double minutes(int day) {
    return day == 0 ? minutesToday : minutesADay;
  }

  /// The same exam seen from a later day, of which all minutes are left.
  Timetable from(int day) {
    return day == 0 ? this : of(today.plusDays(day), exam, minutesADay);
  }

  /// With so many more minutes on every day, today among them.
  Timetable withMoreMinutes(double more) {
    return new Timetable(
        today,
        exam,
        Math.min(MINUTES_OF_A_DAY, minutesToday + more),
        Math.min(MINUTES_OF_A_DAY, minutesADay + more));
  }

  Timetable withExam(LocalDate other) {
    return new Timetable(today, other, minutesToday, minutesADay);
  }

  /// Days without a review between that day and the exam; an exam that is over counts as today's.
  double daysUntilExam(LocalDate from) {
    var day = exam.isBefore(today) ? today : exam;
    return Math.max(HALF_A_DAY, (double) ChronoUnit.DAYS.between(from, day));
  }

  private static void requireMinutes(double minutes) {
    if (!(minutes >= 0 && minutes <= MINUTES_OF_A_DAY)) {
      throw new IllegalArgumentException("a day has 0 to 1440 minutes, not " + minutes);
    }
  }
}
