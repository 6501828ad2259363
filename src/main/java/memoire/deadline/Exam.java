package memoire.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// An exam that somebody prepares for.
///
/// @param day the study day of the exam
/// @param minutes that can be studied on each day until then, 1 to 1440
public record Exam(LocalDate day, int minutes) {
  public static final int USUAL_MINUTES = 20;

  private static final int MINUTES_OF_A_DAY = 1440;

  /// @throws IllegalArgumentException unless the minutes are 1 to 1440
  public Exam {
    if (minutes < 1 || minutes > MINUTES_OF_A_DAY) {
      throw new IllegalArgumentException("an exam needs 1 to 1440 minutes a day, not " + minutes);
    }
  }

  /// Reads `2027-06-12 30`, or the day alone; empty for anything else.
  public static Optional<Exam> parse(String text) {
    var words = text.strip().split("\\s+", -1);
    try {
      var day = LocalDate.parse(words[0]);
      int minutes = words.length > 1 ? Integer.parseInt(words[1]) : USUAL_MINUTES;
      return words.length > 2 ? Optional.empty() : Optional.of(new Exam(day, minutes));
    } catch (DateTimeParseException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The same notation.
  @Override
  public String toString() {
    return day + " " + minutes;
  }
}
