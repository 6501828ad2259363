package memoire.cli;

import memoire.memory.CardState;
import memoire.memory.Graded;
import memoire.memory.Scheduler;
import memoire.memory.StudyDay;
import memoire.study.Review;

/// The memory model as the store and the session ask for it.
record Planning(Scheduler scheduler, int rollOverHour) {

  static Planning standard() {
    return new Planning(Scheduler.standard(), StudyDay.ROLL_OVER_HOUR);
  }

  /// What one more review makes of a card.
  CardState after(Review review, CardState before, int reviewsBefore) {
    var day = StudyDay.of(review.at(), review.offset(), rollOverHour);
    return scheduler.next(
        before,
        new Graded(review.rating(), review.at(), day, review.guess(), review.due()),
        Scheduler.seed(review.card().value(), reviewsBefore));
  }
}
