package memoire.study;

import java.time.Instant;
import java.time.LocalDate;
import memoire.memory.CardState;
import memoire.memory.Rating;
import memoire.question.Answer;
import memoire.question.Question;
import memoire.question.Verdict;

/// How answers are marked and what follows from them: the rooms a session builds on.
public record Rules(Marker marker, Grader grader, Planner planner, Fingerprint fingerprint) {

  /// Compares an answer with the key.
  @FunctionalInterface
  public interface Marker {
    Verdict mark(Question question, Answer answer);
  }

  /// The rating that the memory model is told unless the learner says otherwise.
  @FunctionalInterface
  public interface Grader {
    Rating rate(Question question, Answer answer, Verdict verdict, int hints);
  }

  /// Where a card stands after a review.
  @FunctionalInterface
  public interface Planner {
    /// @param item the card as it was before the review
    /// @param question the form it was asked in: some can be guessed
    /// @param day study day of the review
    CardState next(QueueItem item, Question question, Rating rating, Instant at, LocalDate day);
  }

  /// Names the content of a question, so that the log knows what wording was answered.
  @FunctionalInterface
  public interface Fingerprint {
    String of(Question question);
  }
}
