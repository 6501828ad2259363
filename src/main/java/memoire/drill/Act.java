package memoire.drill;

import java.time.Duration;
import memoire.question.Answer;
import memoire.study.Certainty;

/// What is done in a sitting, or about it. Places are counted from 0.
public sealed interface Act {

  /// The paper is laid before the learner.
  record Began() implements Act {}

  /// The learner is back after the program was gone.
  record Returned() implements Act {}

  /// A question is turned to.
  record Turned(int place) implements Act {}

  /// What now stands as the answer to a question.
  record Answered(int place, Answer answer) implements Act {}

  /// The answer is taken away again.
  record Cleared(int place) implements Act {}

  record Sured(int place, Certainty certainty) implements Act {}

  record Flagged(int place, boolean now) implements Act {}

  /// The learner had the answer marked; from now on it stands.
  record Checked(int place) implements Act {}

  record Paused() implements Act {}

  record Resumed() implements Act {}

  /// The program was still there.
  record Beat() implements Act {}

  /// Whoever sets the paper allows more time: all its times become so many times as long, and the
  /// whole paper that much longer. The last such act holds.
  ///
  /// @param factor 1 or more
  record Allowed(double factor, Duration extra) implements Act {}

  /// @param byTime whether the time was over, and not the learner ready
  record HandedIn(boolean byTime) implements Act {}

  /// The answers were appended to the log of reviews.
  record Counted() implements Act {}

  /// After it was handed in, a question is marked otherwise.
  ///
  /// @param why one sentence, kept for whoever asks later
  record Regraded(int place, Remedy remedy, String why) implements Act {}
}
