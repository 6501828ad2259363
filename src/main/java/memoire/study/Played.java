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
    long row)
    implements Deed {

  Played at(long newRow) {
    return new Played(asked, rest, answer, verdict, review, after, newRow);
  }

  Played rated(Review newReview, CardState newAfter) {
    return new Played(asked, rest, answer, verdict, newReview, newAfter, 0);
  }

  /// The same, marked right because the learner says so.
  Played contested(Review newReview, CardState newAfter) {
    return new Played(asked, rest, answer, new Verdict.Right(), newReview, newAfter, 0);
  }

  /// Whether the learner may say that the answer was right: something was answered, the machine
  /// marked it, and did not find it right.
  public boolean mayBeContested() {
    return switch (answer) {
      case Answer.Unknown _, Answer.Recalled _ -> false;
      default -> !(verdict instanceof Verdict.Right);
    };
  }

  /// Whether the card was forgotten so often that it is worth to do something about it: it has just
  /// been forgotten for the `lapses`th time, or half as often again.
  public boolean isLeech(int lapses) {
    return review.rating() == memoire.memory.Rating.AGAIN
        && after instanceof CardState.Relearning(_, _, _, _, int times)
        && asked.item().state() instanceof CardState.Reviewing
        && times >= lapses
        && (times - lapses) % Math.max(1, lapses / 2) == 0;
  }
}
