package memoire.simulate;

import memoire.memory.Rating;

/// Answers of one kind and one rating, counted.
///
/// @param millis how long they took together, in milliseconds
public record Answered(Kind kind, Rating rating, int count, long millis) {
  /// What a card was when it was answered.
  public enum Kind {
    /// Never answered before.
    FIRST,
    /// In its learning or relearning steps.
    STEP,
    /// Scheduled by day.
    REVIEW
  }
}
