package memoire.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.memory.CardState;
import memoire.memory.Fsrs;

/// What is known on the day of an exam after studying in deadline mode and otherwise, at the same
/// minutes a day, by simulated learners ([Learner]); how often the forecast's interval holds what
/// then happens; and what is left later when nothing more is done. The first argument is the number
/// of learners.
final class DeadlineBench {
  private static final long FIRST_SEED = 20_260_302;

  /// Seconds of one answer by recall, typed.
  private static final double SECONDS = 12;

  private record Cell(int cards, int days, double minutes) {}

  private DeadlineBench() {}

  public static void main(String[] arguments) {
    int learners = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    System.out.printf(
        Locale.ROOT,
        "%d learners, seeds %d to %d; all cards new; %.0f s an answer; ± is one standard error%n",
        learners,
        FIRST_SEED,
        FIRST_SEED + learners - 1,
        SECONDS);
    for (var cell : cells()) {
      compare(cell, learners);
    }
  }

  private static List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (int cards : new int[] {100, 240, 1000}) {
      for (int days : new int[] {7, 30, 90}) {
        for (double minutes : new double[] {10, 30}) {
          cells.add(new Cell(cards, days, minutes));
        }
      }
    }
    cells.add(new Cell(240, 30, 20));
    return cells;
  }

  private static void compare(Cell cell, int learners) {
    System.out.printf(
        Locale.ROOT,
        "%n%d cards, %d days, %.0f minutes a day%n  %-24s %15s %8s %8s %8s%n",
        cell.cards(),
        cell.days(),
        cell.minutes(),
        "",
        "known on day",
        "+30 d",
        "+90 d",
        "min/day");
    for (var method : Method.all()) {
      row(method, cell, learners);
    }
    forecast(cell, learners);
  }

  private static void row(Method method, Cell cell, int learners) {
    var known = new Sample();
    var month = new Sample();
    var quarter = new Sample();
    var minutes = new Sample();
    for (int i = 0; i < learners; i++) {
      var learner = new Learner(FIRST_SEED + i, cell.cards());
      var sitting = sitting(method, learner, cell);
      sitting.study(0, cell.days());
      known.add(learner.known(cell.days()));
      month.add(learner.known(cell.days() + 30));
      quarter.add(learner.known(cell.days() + 90));
      minutes.add(sitting.minutesADay());
    }
    System.out.printf(
        Locale.ROOT,
        "  %-24s %7.1f %% ± %3.1f %6.1f %% %6.1f %% %8.1f%n",
        method.name(),
        100 * known.mean(),
        100 * known.error(),
        100 * month.mean(),
        100 * quarter.mean(),
        minutes.mean());
  }

  /// The forecast of the first day and the one at half time, beside what happened.
  private static void forecast(Cell cell, int learners) {
    var first = new Coverage();
    var half = new Coverage();
    var initial = plan(cell, cards(cell.cards()), Model.of(Fsrs.standard()), 0);
    for (int i = 0; i < learners; i++) {
      var learner = new Learner(FIRST_SEED + i, cell.cards());
      var sitting = sitting(Method.deadline(), learner, cell);
      sitting.study(0, cell.days() / 2);
      var then = plan(cell, sitting.cards(), sitting.model(), cell.days() / 2);
      sitting.study(cell.days() / 2, cell.days());
      double share = (double) learner.recalled(cell.days()) / cell.cards();
      first.add(initial.followed(), share);
      half.add(then.followed(), share);
    }
    System.out.println("  forecast on the first day " + first);
    System.out.println("           at half time      " + half);
  }

  private static DeadlinePlan plan(Cell cell, List<ExamCard> cards, Model model, int day) {
    var timetable =
        Timetable.of(
            Sitting.START.plusDays(day), Sitting.START.plusDays(cell.days()), cell.minutes());
    return DeadlinePlan.of(cards, timetable, model);
  }

  private static Sitting sitting(Method method, Learner learner, Cell cell) {
    return new Sitting(method, learner, cards(cell.cards()), cell.days(), cell.minutes());
  }

  private static List<ExamCard> cards(int count) {
    var cards = new ArrayList<ExamCard>(count);
    for (int i = 0; i < count; i++) {
      cards.add(new ExamCard("card-" + i, new CardState.New(), SECONDS, 0));
    }
    return cards;
  }

  /// How forecasts compare with what happened.
  private static final class Coverage {
    private final Sample expected = new Sample();
    private final Sample low = new Sample();
    private final Sample high = new Sample();
    private final Sample happened = new Sample();
    private final Sample held = new Sample();

    void add(Forecast forecast, double share) {
      expected.add(forecast.expected());
      low.add(forecast.low());
      high.add(forecast.high());
      happened.add(share);
      held.add(forecast.low() <= share && share <= forecast.high() ? 1 : 0);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%5.1f %% (%.1f to %.1f); happened %5.1f %%; within the interval %.0f %% of the time",
          100 * expected.mean(),
          100 * low.mean(),
          100 * high.mean(),
          100 * happened.mean(),
          100 * held.mean());
    }
  }
}
