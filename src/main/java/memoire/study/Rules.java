package memoire.study;

import java.time.Instant;
import java.time.LocalDate;
import memoire.memory.CardState;
import memoire.memory.Graded;
import memoire.memory.Rating;
import memoire.memory.Scheduler;
import memoire.question.Answer;
import memoire.question.Marking;
import memoire.question.Question;
import memoire.question.Verdict;

/// How answers are marked, and where cards go after them.
public record Rules(Marker marker, Planner planner) {

  /// Compares an answer with the key.
  @FunctionalInterface
  public interface Marker {
    /// @param pack the pack the question belongs to, whose other answers may matter
    Verdict mark(String pack, Question question, Answer answer);
  }

  /// Where a card stands after a review.
  @FunctionalInterface
  public interface Planner {
    /// @param item the card as it was before the review
    /// @param question the form it was asked in: some can be guessed
    /// @param day study day of the review
    CardState next(QueueItem item, Question question, Rating rating, Instant at, LocalDate day);
  }

  /// Marking that knows nothing of the pack's other answers, and a schedule.
  public static Rules of(Scheduler scheduler) {
    return new Rules((_, question, answer) -> Marking.mark(question, answer), planner(scheduler));
  }

  /// A schedule as sessions use it: what could be guessed counts for less.
  public static Planner planner(Scheduler scheduler) {
    return (item, question, rating, at, day) ->
        scheduler.next(
            item.state(),
            new Graded(rating, at, day, question.form().guessChance()),
            Scheduler.seed(item.card().id().value(), item.reviews()));
  }
}
