package memoire.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Whether the time suffices to ask every card at least once and to reach the score that is wanted.
public sealed interface Feasibility {

  /// It does.
  record Feasible() implements Feasibility {}

  /// It does not; each of the three remedies would do alone, the others staying as they are.
  ///
  /// @param neverAsked new cards for which the time does not suffice
  /// @param expected the share of the cards known on the day of the exam
  /// @param minutesADay minutes from today on; empty when eight hours do not suffice
  /// @param cards the most valuable cards alone: so many of them can be had. Those come first that
  ///   will best be remembered anyway, then new ones in the order in which they were given
  /// @param exam the earliest later day; empty when half a year more does not suffice
  record Infeasible(
      int neverAsked,
      double expected,
      OptionalInt minutesADay,
      List<ExamCard> cards,
      Optional<LocalDate> exam)
      implements Feasibility {
    public Infeasible {
      cards = List.copyOf(cards);
    }
  }

  /// @param wanted the share of the cards that shall be known on the day of the exam, 0 to 1
  static Feasibility of(List<ExamCard> cards, Timetable timetable, Model model, double wanted) {
    var remedies = new Remedies(cards, timetable, model, wanted);
    var plan = remedies.play(cards, timetable);
    if (remedies.suffices(plan)) {
      return new Feasible();
    }
    return new Infeasible(
        (int) Math.round(plan.neverAsked()),
        plan.expected(),
        remedies.minutes(),
        remedies.cardsToBeHad(),
        remedies.laterExam());
  }
}
