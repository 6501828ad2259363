package memoire.deadline;

import java.util.List;

/// The plan until an exam and what comes of it. It is made again each day, and after each session,
/// from where the cards stand then; nothing of it has to be stored.
///
/// @param days the days of study that are left, today first; none once the exam is over
/// @param followed what is expected when the plan is followed
/// @param nothingMore what is expected when no card is asked any more
/// @param neverAsked new cards for which the time does not suffice, on average
public record DeadlinePlan(
    List<PlannedDay> days, Forecast followed, Forecast nothingMore, double neverAsked) {

  /// Futures of cards that are played for a plan: enough for whole percents.
  private static final int FUTURES = 2000;

  public DeadlinePlan {
    days = List.copyOf(days);
  }

  /// Takes time in proportion to the days and to the cards, of which 1,000 at most are played.
  ///
  /// @param cards all cards of the exam, each id once, new ones in the order in which they shall be
  ///   asked
  public static DeadlinePlan of(List<ExamCard> cards, Timetable timetable, Model model) {
    var futures = Futures.play(cards, timetable, model, FUTURES);
    return new DeadlinePlan(
        futures.days(),
        futures.forecast(cards.size()),
        Forecast.withoutStudy(cards, timetable, model),
        futures.neverAsked());
  }
}
