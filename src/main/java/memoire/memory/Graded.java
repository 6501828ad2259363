package memoire.memory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the memory model is told of one review.
///
/// @param at when it was answered
/// @param day the learner's study day at that time
/// @param guessChance the chance of a right answer without any knowledge, 0 to 1
/// @param due the study day that was chosen for the next review, or null where it is still to be
///   chosen
public record Graded(
    Rating rating, Instant at, LocalDate day, double guessChance, @Nullable LocalDate due) {
  /// A review in which nothing could be guessed.
  public Graded(Rating rating, Instant at, LocalDate day) {
    this(rating, at, day, 0);
  }

  /// A review whose next day is still to be chosen.
  public Graded(Rating rating, Instant at, LocalDate day, double guessChance) {
    this(rating, at, day, guessChance, null);
  }
}
