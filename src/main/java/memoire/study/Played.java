package memoire.study;

import memoire.memory.CardState;
import memoire.question.Answer;
import memoire.question.Verdict;

/// An answered question.
///
/// @param rest the queue without this card, as it was before the answer
/// @param after where the card stands after it
/// @param row the log's last row about this answer: the review, or what took it back or restored
///   it; 0 until the store has said
public record Played(
    Asked asked,
    Queue rest,
    Answer answer,
    Verdict verdict,
    Review review,
    CardState after,
    long row) {

  Played at(long newRow) {
    return new Played(asked, rest, answer, verdict, review, after, newRow);
  }

  Played rated(Review newReview, CardState newAfter) {
    return new Played(asked, rest, answer, verdict, newReview, newAfter, 0);
  }
}
