package memoire.memory;

import java.time.Instant;
import java.time.LocalDate;

/// What the memory model is told of one review.
///
/// @param at when it was answered
/// @param day the learner's study day at that time
/// @param guessChance the chance of a right answer without any knowledge, 0 to 1
public record Graded(Rating rating, Instant at, LocalDate day, double guessChance) {
  /// A review in which nothing could be guessed.
  public Graded(Rating rating, Instant at, LocalDate day) {
    this(rating, at, day, 0);
  }
}
