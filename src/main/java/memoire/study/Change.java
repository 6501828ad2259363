package memoire.study;

import memoire.memory.CardState;
import memoire.question.CardId;

/// What a session wants made durable, in one transaction. The store answers with the number of the
/// last row of the log that it wrote.
public sealed interface Change {

  /// An answer.
  ///
  /// @param after where the card stands now
  record Log(Review review, CardState after) implements Change {}

  /// A row is taken back: undo of a review, redo of an undo.
  ///
  /// @param row what is taken back
  /// @param state where the card stands now
  record Reverse(long row, java.time.Instant at, String pack, CardId card, CardState state)
      implements Change {}

  /// The learner rated an answer otherwise than the machine: the row is taken back and the review
  /// appended anew.
  record Rerate(long row, java.time.Instant at, Review review, CardState after) implements Change {}

  /// Something is set about a card; the log is not written to.
  record Mark(String pack, CardId card, Marks marks) implements Change {}
}
