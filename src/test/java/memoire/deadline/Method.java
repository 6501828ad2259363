package memoire.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import memoire.memory.CardState;
import memoire.memory.Fsrs;
import memoire.memory.Rating;
import memoire.memory.Scheduler;
import memoire.memory.Settings;

/// A way to use the minutes of a day.
///
/// @param settings of the schedule
/// @param repeats which cards are asked again the same day
/// @param day what is done on a day
record Method(String name, Settings settings, Repeats repeats, Day day) {

  enum Repeats {
    /// As the learning steps of the settings have it.
    STEPS,
    /// Until the answer is right.
    WRONG
  }

  interface Day {
    void study(Sitting sitting);
  }

  private static final Fsrs FSRS = Fsrs.standard();

  /// One learning step instead of two: a card known at first sight is asked once on its first day.
  private static final Settings ONE_STEP =
      Settings.standard()
          .withSteps(Settings.standard().relearningSteps(), Settings.standard().relearningSteps());

  static List<Method> all() {
    return List.of(
        new Method("FSRS", Settings.standard(), Repeats.STEPS, s -> due(s, s.cards().size())),
        new Method("  one learning step", ONE_STEP, Repeats.STEPS, s -> due(s, s.cards().size())),
        new Method(
            "  … at retention 95 %",
            ONE_STEP.withRetention(0.95), Repeats.STEPS, s -> due(s, s.cards().size())),
        new Method("  … new cards spread", ONE_STEP, Repeats.STEPS, Method::spread),
        new Method("  … and studying ahead", ONE_STEP, Repeats.STEPS, Method::ahead),
        new Method("greedy, no look-ahead", Settings.standard(), Repeats.WRONG, Method::greedy),
        deadline());
  }

  static Method deadline() {
    return new Method(
        "deadline mode",
        Settings.standard(),
        Repeats.WRONG,
        s -> {
          for (int index :
              Today.order(
                  s.cards(), s.timetable(), Worth.passDays(s.cards(), s.timetable()), s.model())) {
            s.ask(index);
          }
        });
  }

  /// Due cards, the most overdue first, then so many new ones.
  private static void due(Sitting s, int most) {
    for (int index :
        sorted(s, state -> state.due().isAfter(s.today()) ? Double.NaN : -overdueness(s, state))) {
      s.ask(index);
    }
    int left = most;
    for (int i = 0; i < s.cards().size() && left > 0; i++) {
      if (s.cards().get(i).state() instanceof CardState.New && s.ask(i)) {
        left--;
      }
    }
  }

  /// As many new cards a day as bring in all within four fifths of the days.
  private static void spread(Sitting s) {
    int seen = 0;
    for (var card : s.cards()) {
      seen += card.state() instanceof CardState.New ? 0 : 1;
    }
    double share = Math.min(1, (s.day() + 1) / (0.8 * s.days()));
    due(s, (int) Math.ceil(share * s.cards().size()) - seen);
  }

  /// What is left of the day goes to cards that are not due, the least well remembered first.
  private static void ahead(Sitting s) {
    due(s, s.cards().size());
    for (int index :
        sorted(s, x -> x.last().isBefore(s.today()) ? -overdueness(s, x) : Double.NaN)) {
      s.ask(index);
    }
  }

  /// The rise of the chance of recall on the exam day, per second, as if nothing came after.
  private static void greedy(Sitting s) {
    var worth = new Worth(s.model(), s.timetable(), s.today(), 0);
    record Ranked(int index, double each) {}
    var ranked = new ArrayList<Ranked>();
    for (int i = 0; i < s.cards().size(); i++) {
      ranked.add(new Ranked(i, worth.perSecond(s.cards().get(i))));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::each).reversed());
    for (var one : ranked) {
      if (one.each() > 0) {
        s.ask(one.index());
      }
    }
  }

  private static double overdueness(Sitting s, CardState.Reviewing state) {
    return (s.today().toEpochDay() - state.last().toEpochDay()) / state.memory().stability();
  }

  /// Indices of scheduled cards by place, lowest first; those without a place are left out.
  private static List<Integer> sorted(Sitting s, ToDoubleFunction<CardState.Reviewing> place) {
    record Placed(int index, double place) {}
    var placed = new ArrayList<Placed>();
    for (int i = 0; i < s.cards().size(); i++) {
      if (s.cards().get(i).state() instanceof CardState.Reviewing state) {
        double at = place.applyAsDouble(state);
        if (!Double.isNaN(at)) {
          placed.add(new Placed(i, at));
        }
      }
    }
    placed.sort(Comparator.comparingDouble(Placed::place));
    return placed.stream().map(Placed::index).toList();
  }

  Scheduler scheduler() {
    return new Scheduler(settings, FSRS);
  }

  boolean comesBack(CardState state, Rating last) {
    return switch (repeats) {
      case STEPS -> !(state instanceof CardState.Reviewing);
      case WRONG -> last == Rating.AGAIN;
    };
  }
}
