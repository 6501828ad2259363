package memoire.study;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import memoire.memory.CardState;
import memoire.memory.Graded;
import memoire.memory.Load;
import memoire.memory.Scheduler;
import memoire.memory.Schedulers;
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
    /// @param day study day of the review
    /// @param load what there is to do on the days the card may come back on
    /// @param purpose what the session is held for
    CardState next(QueueItem item, Review review, LocalDate day, Load load, Purpose purpose);
  }

  /// Marking that knows nothing of the pack's other answers, and a schedule.
  public static Rules of(Scheduler scheduler) {
    return new Rules(
        (_, question, answer) -> Marking.mark(question, answer), planner(Schedulers.of(scheduler)));
  }

  /// A schedule as sessions use it: what could be guessed counts for less. Before an exam a right
  /// answer is one answer: there is no time for the steps of a new card.
  public static Planner planner(Schedulers schedulers) {
    return (item, review, day, load, purpose) -> {
      var scheduler = schedulers.of(item.pack());
      return (purpose == Purpose.EXAM ? brief(scheduler) : scheduler)
          .next(
              item.state(),
              new Graded(review.rating(), review.at(), day, review.guess(), review.due()),
              Scheduler.seed(item.card().id().value(), item.reviews()),
              load);
    };
  }

  private static Scheduler brief(Scheduler scheduler) {
    var steps = List.of(Duration.ofMinutes(10));
    return new Scheduler(scheduler.settings().withSteps(steps, steps), scheduler.model());
  }
}
