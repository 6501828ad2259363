package memoire.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import memoire.memory.CardState;

/// What asking a card on a day adds to what is known on the day of the exam.
///
/// A review can be the card's last before the exam, or one more can follow in the last pass over
/// all cards. The first is worth the rise of the chance of recall on the exam day. The second is
/// worth what it adds to a review in the last pass, which comes anyway: much while a memory is
/// weak, next to nothing shortly before. The two are weighed by the share of the cards that the
/// time after today can still reach. `DeadlineBench` compares this with the first alone ("greedy"):
/// it is better where the time allows some cards a second review but not all, and as good
/// elsewhere. New cards come first while time is short, because the curve of FSRS-6 is steep at
/// first and flat later: no second review of a card adds as much as the first of another.
///
/// @param timetable as seen on the day
/// @param lastPass the day in the middle of the last pass; the day itself when it has begun
/// @param comesAgain the chance that a card asked on the day is asked again before the exam
record Worth(Model model, Timetable timetable, LocalDate lastPass, double comesAgain) {

  /// A review that raises the chance of recall by less is a waste of the learner's time.
  private static final double LEAST = 0.0005;

  /// @param passDays how many days it takes to ask every card once: [#passDays]
  static Worth of(Model model, double passDays, Timetable timetable) {
    long middle = Math.round(Math.min(passDays, timetable.days() / 2.0) / 2 + 0.5);
    return new Worth(
        model,
        timetable,
        timetable.today().plusDays(Math.max(0, timetable.days() - middle)),
        Math.min(1, (timetable.days() - 1) / Math.max(passDays, Double.MIN_NORMAL)));
  }

  static double passDays(List<ExamCard> cards, Timetable timetable) {
    double seconds = 0;
    for (var card : cards) {
      seconds += card.seconds();
    }
    return seconds / Math.max(1, timetable.minutesADay() * 60);
  }

  /// The expected rise of the chance of recall on the exam day, per second; 0 or less for a card
  /// that is not worth its time today. A card is asked on one day once: FSRS-6 has same-day
  /// repetitions add next to nothing.
  double perSecond(ExamCard card) {
    var today = timetable.today();
    if (card.state() instanceof CardState.Seen seen && !seen.last().isBefore(today)) {
      return 0;
    }
    var asking = Asking.of(model, card, today);
    double gain = gain(card, asking);
    return gain < LEAST ? 0 : gain / asking.seconds();
  }

  private double gain(ExamCard card, Asking asking) {
    double asLast =
        asking.recallAfter(model, timetable.daysUntilExam(timetable.today()))
            - recallOnExamDay(model, card.state(), timetable);
    if (!lastPass.isAfter(timetable.today())) {
      return asLast;
    }
    double asOneMore = oneMore(card, asking);
    return card.state() instanceof CardState.New
        ? Math.max(asLast, (1 - comesAgain) * asLast + comesAgain * asOneMore)
        : (1 - comesAgain) * asLast + comesAgain * asOneMore;
  }

  private double oneMore(ExamCard card, Asking asking) {
    long gap = ChronoUnit.DAYS.between(timetable.today(), lastPass);
    double left = timetable.daysUntilExam(lastPass);
    return asking.recallAfterAnother(model, card, gap, left)
        - Asking.of(model, card, lastPass).recallAfter(model, left);
  }

  /// The chance of recall on the exam day when nothing more is asked; a card never seen is not
  /// known.
  static double recallOnExamDay(Model model, CardState state, Timetable timetable) {
    return switch (state) {
      case CardState.New _ -> 0;
      case CardState.Seen seen -> model.recall(timetable.daysUntilExam(seen.last()), seen.memory());
    };
  }
}
