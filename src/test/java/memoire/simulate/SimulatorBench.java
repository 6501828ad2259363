package memoire.simulate;

import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import memoire.deadline.Sample;
import memoire.fit.Fit;
import memoire.fit.Histories;
import memoire.memory.CardState;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.memory.Scheduler;

/// How far the simulator is from what then happens, when those who study are not as it supposes
/// ([Person], [Mind]); and how long it takes. The first argument is the number of learners of each
/// kind.
final class SimulatorBench {
  private static final long FIRST_SEED = 20_261_126;
  private static final int CARDS = 1500;
  private static final int NEW = 6;
  private static final int DAYS = 180;

  private record Kind(String name, boolean isNoisy, LongFunction<Mind> mind) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("as the model has it", false, _ -> Mind.model(Fsrs.standard(), CARDS)),
          new Kind("the same, with noise", true, _ -> Mind.model(Fsrs.standard(), CARDS)),
          new Kind("other weights", true, seed -> Mind.otherWeights(seed, CARDS)),
          new Kind("power-law traces", true, seed -> Mind.traces(seed, CARDS)),
          new Kind("two stores", true, seed -> Mind.twoStores(seed, CARDS)));

  private SimulatorBench() {}

  public static void main(String[] arguments) {
    int learners = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    System.out.printf(
        Locale.ROOT,
        "%d learners of each kind, seeds from %d; %d new cards a day; forecast after %d days for %d more%n"
            + "%-22s %-8s | %8s %8s %6s | %8s %8s %6s | %7s %7s %6s | %9s%n",
        learners,
        FIRST_SEED,
        NEW,
        DAYS,
        DAYS,
        "",
        "weights",
        "reviews",
        "happened",
        "error",
        "minutes",
        "happened",
        "error",
        "known",
        "true",
        "error",
        "retention");
    for (var kind : KINDS) {
      row(kind, learners, false);
      row(kind, learners, true);
    }
    speed();
  }

  private static void row(Kind kind, int learners, boolean isFitted) {
    var reviews = new Compared();
    var minutes = new Compared();
    var known = new Compared();
    var retention = new Sample();
    for (int i = 0; i < learners; i++) {
      long seed = FIRST_SEED + i;
      var traits = kind.isNoisy() ? Person.Traits.of(seed) : Person.Traits.PERFECT;
      var life =
          new Life(
              new Person(kind.mind().apply(seed), traits, seed, CARDS),
              CARDS,
              NEW,
              Scheduler.standard());
      life.live(DAYS);
      if (isFitted) {
        var histories = Histories.of(life.log());
        life.use(new Fsrs(Fit.of(histories, histories.items(), Fit.Way.QUIET).weights()));
      }
      var forecast = Simulation.play(life.situation(), Scenario.of(DAYS, 0.9, NEW));
      life.live(DAYS);
      reviews.add(forecast.reviewsADay(), life.reviews() / (double) DAYS);
      minutes.add(forecast.minutesADay(), life.minutes() / DAYS);
      known.add(100 * forecast.recall(DAYS - 1), 100 * life.known() / forecast.seenAtEnd());
      retention.add(100 * life.retention());
    }
    System.out.printf(
        Locale.ROOT,
        "%-22s %-8s | %8.1f %8.1f %4.0f %% | %8.1f %8.1f %4.0f %% | %5.1f %% %5.1f %% %6.1f | %7.1f %%%n",
        kind.name(),
        isFitted ? "fitted" : "usual",
        reviews.forecast.mean(),
        reviews.happened.mean(),
        reviews.relative.mean(),
        minutes.forecast.mean(),
        minutes.happened.mean(),
        minutes.relative.mean(),
        known.forecast.mean(),
        known.happened.mean(),
        known.absolute.mean(),
        retention.mean());
  }

  private static void speed() {
    var cards = new Cards(Life.START);
    for (int i = 0; i < 10_000; i++) {
      double stability = 1 + i % 97;
      var last = Life.START.minusDays(i % 50);
      cards.add(
          new CardState.Reviewing(
              new Memory(stability, 3 + i % 6), last, last.plusDays(1 + (long) stability), 0),
          0);
    }
    var situation =
        new Situation(
            cards, List.of(Fsrs.standard()), Scheduler.standard().settings(), Habits.SUPPOSED);
    var scenario = Scenario.of(365, 0.9, 10).endless();
    double reviews = 0;
    double best = Double.MAX_VALUE;
    double all = Double.MAX_VALUE;
    for (int i = 0; i < 15; i++) {
      long began = System.nanoTime();
      reviews = Simulation.play(situation, scenario, 20_000).reviewsADay();
      best = Math.min(best, (System.nanoTime() - began) / 1e6);
    }
    for (int i = 0; i < 5; i++) {
      long began = System.nanoTime();
      var _ = Prospects.of(situation, scenario, Prospects.EFFORT);
      all = Math.min(all, (System.nanoTime() - began) / 1e6);
    }
    System.out.printf(
        Locale.ROOT,
        "10,000 cards and 10 new a day, 365 days, %.0f reviews a day: %.0f ms; all targets, %d cards each: %.0f ms%n",
        reviews,
        best,
        Prospects.EFFORT,
        all);
  }

  /// What was forecast, what happened, and how far that is apart.
  private static final class Compared {
    private final Sample forecast = new Sample();
    private final Sample happened = new Sample();
    private final Sample absolute = new Sample();
    private final Sample relative = new Sample();

    void add(double expected, double value) {
      forecast.add(expected);
      happened.add(value);
      absolute.add(Math.abs(expected - value));
      relative.add(100 * Math.abs(expected - value) / value);
    }
  }
}
