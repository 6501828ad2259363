package memoire.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/// What would make an exam feasible, each found by playing futures and halving what is in question.
///
/// @param wanted share of the cards known on the day of the exam
record Remedies(List<ExamCard> cards, Timetable timetable, Model model, double wanted) {

  private static final int FUTURES = 600;
  private static final int MOST_MINUTES = 480;
  private static final int MOST_DAYS = 183;

  Futures play(List<ExamCard> some, Timetable other) {
    return Futures.play(some, other, model, FUTURES);
  }

  /// Whether every card is asked, but for half a card on average, and the score is reached.
  boolean suffices(Futures futures) {
    return futures.neverAsked() < 0.5 && futures.expected() >= wanted;
  }

  /// Minutes a day, from today on. An exam that is over has none.
  OptionalInt minutes() {
    if (timetable.days() == 0) {
      return OptionalInt.empty();
    }
    int now = (int) Math.ceil(timetable.minutesADay());
    double fraction = now - timetable.minutesADay();
    int more =
        least(
            MOST_MINUTES - now,
            minutes -> suffices(play(cards, timetable.withMoreMinutes(fraction + minutes))));
    return more < 0 ? OptionalInt.empty() : OptionalInt.of(now + more);
  }

  Optional<LocalDate> laterExam() {
    var exam = timetable.exam().isBefore(timetable.today()) ? timetable.today() : timetable.exam();
    int days =
        least(MOST_DAYS, more -> suffices(play(cards, timetable.withExam(exam.plusDays(more)))));
    return days < 0 ? Optional.empty() : Optional.of(exam.plusDays(days));
  }

  /// As many of the most valuable cards as suffice.
  List<ExamCard> cardsToBeHad() {
    record Valued(ExamCard card, double recall) {}
    var valued = new ArrayList<Valued>();
    for (var card : cards) {
      valued.add(new Valued(card, Worth.recallOnExamDay(model, card.state(), timetable)));
    }
    valued.sort(Comparator.comparingDouble(Valued::recall).reversed());
    var best = valued.stream().map(Valued::card).toList();
    int tooMany = least(cards.size(), count -> !suffices(play(best.subList(0, count), timetable)));
    return best.subList(0, Math.max(0, tooMany - 1));
  }

  /// The least number from 1 to `most` that passes, when all above one that passes pass too; -1
  /// when not even the greatest does. Numbers are tried by doubling, as high ones take longer.
  private static int least(int most, IntPredicate passes) {
    int failed = 0;
    int next = 1;
    while (next < most && !passes.test(next)) {
      failed = next;
      next = 2 * next;
    }
    if (next >= most) {
      next = most;
      if (most < 1 || !passes.test(most)) {
        return -1;
      }
    }
    while (next - failed > 1) {
      int middle = (failed + next) >>> 1;
      if (passes.test(middle)) {
        next = middle;
      } else {
        failed = middle;
      }
    }
    return next;
  }
}
