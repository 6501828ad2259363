package memoire.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import memoire.memory.DualMemory;
import memoire.memory.Fsrs;
import memoire.memory.Fsrs7;
import memoire.memory.Memory;
import memoire.memory.Rating;
import memoire.memory.Weights;
import memoire.memory.Weights7;

/// Logs of learners who do not exist, and whose memory or habits are not what a model takes them
/// for. All are asked when FSRS-6 with the usual weights says so, and mostly come a little late.
final class Learners {
  /// Who learns.
  enum Kind {
    /// Memory as FSRS-6 has it, a little noisy.
    SIX(Traces.SIX, 0.1, false, false, false),
    /// The same, cards differing much in ways that no rating tells.
    SIX_NOISY(Traces.SIX, 0.6, false, false, false),
    /// Presses Hard for a third of what was forgotten and never Easy; says Good of whatever is new.
    SIX_HABITS(Traces.SIX, 0.1, true, false, false),
    /// Away for weeks several times a year.
    SIX_VACATIONS(Traces.SIX, 0.1, false, true, false),
    /// Repeats cards within a day for no reason.
    SIX_BURSTS(Traces.SIX, 0.1, false, false, true),
    /// Memory as FSRS-7 has it, a little noisy.
    SEVEN(Traces.SEVEN, 0.1, false, false, false),
    SEVEN_NOISY(Traces.SEVEN, 0.6, false, false, false),
    SEVEN_VACATIONS(Traces.SEVEN, 0.1, false, true, false),
    SEVEN_BURSTS(Traces.SEVEN, 0.1, false, false, true),
    /// Every review leaves a trace that fades by a power of time, the faster, the more was left of
    /// the others (Pavlik and Anderson 2005).
    ACT_R(Traces.ACT_R, 0.3, false, false, false),
    ACT_R_BURSTS(Traces.ACT_R, 0.3, false, true, true);

    private final Traces traces;
    private final double noise;
    private final boolean hasHabits;
    private final boolean isAway;
    private final boolean bursts;

    Kind(Traces traces, double noise, boolean hasHabits, boolean isAway, boolean bursts) {
      this.traces = traces;
      this.noise = noise;
      this.hasHabits = hasHabits;
      this.isAway = isAway;
      this.bursts = bursts;
    }
  }

  private enum Traces {
    SIX,
    SEVEN,
    ACT_R
  }

  /// What is really left of a card; times are days.
  private interface Trace {
    double recall(double now);

    void review(double now, int rating);
  }

  private static final double DAY = 86_400_000.0;
  private static final double ROLL_OVER = 4 / 24.0;
  private static final double MINUTE = 1 / 1440.0;
  private static final int LENGTH = 730;

  private final Kind kind;
  private final SplittableRandom random;
  private final Fsrs six;
  private final Fsrs7 seven;
  private final ReviewColumns log = new ReviewColumns();
  private final List<double[]> vacations = new ArrayList<>();

  private Learners(Kind kind, long seed) {
    this.kind = kind;
    random = new SplittableRandom(seed);
    double[] w = Weights.defaults().toArray();
    for (int i = 0; i < w.length; i++) {
      w[i] *= Math.exp(0.15 * random.nextGaussian());
    }
    six = new Fsrs(Weights.of(w));
    double[] w7 = Weights7.defaults().toArray();
    for (int i = 0; i < w7.length; i++) {
      double wander = i < 4 ? 0.4 : 0.12;
      w7[i] *= Math.exp(wander * random.nextGaussian());
    }
    seven = new Fsrs7(Weights7.of(w7));
    for (double day = 0; kind.isAway && day < LENGTH; ) {
      day += 20 + 90 * random.nextDouble();
      double end = day + 7 + 50 * random.nextDouble();
      vacations.add(new double[] {day, end});
      day = end;
    }
  }

  /// A log of about so many reviews over two years.
  static ReviewColumns of(Kind kind, int reviews, long seed) {
    var learner = new Learners(kind, seed);
    for (int card = 0; learner.log.size() < reviews; card++) {
      learner.learn(card);
    }
    return learner.log;
  }

  private void learn(int card) {
    double now = there(ROLL_OVER + random.nextInt((int) (LENGTH * 0.85)) + hour());
    double ease = random.nextGaussian();
    int rating = first(ease);
    var trace = trace(ease);
    add(card, now, rating, ReviewColumns.NEW);
    trace.review(now, rating);
    Memory plan = Fsrs.standard().first(Rating.ofGrade(rating));
    double before = now;
    for (int today = 1; today < 6 && rating < 3; today++) {
      now += (5 + 10 * random.nextDouble()) * MINUTE;
      rating = answer(trace.recall(now));
      add(card, now, rating, ReviewColumns.LEARNING);
      trace.review(now, rating);
      plan = plan(plan, rating, before, now);
      before = now;
    }
    int today = 0;
    while (true) {
      boolean isAgain =
          (rating == 1 && today < 4) || (kind.bursts && today < 6 && random.nextInt(3) == 0);
      today = isAgain ? today + 1 : 0;
      now = isAgain ? now + (3 + 200 * Math.pow(random.nextDouble(), 3)) * MINUTE : due(plan, now);
      if (now >= LENGTH) {
        return;
      }
      double recall = trace.recall(now);
      rating = answer(recall);
      add(card, now, rating, isAgain ? ReviewColumns.RELEARNING : ReviewColumns.REVIEWING);
      trace.review(now, rating);
      plan = plan(plan, rating, before, now);
      before = now;
    }
  }

  private double due(Memory plan, double now) {
    double interval = Fsrs.standard().interval(0.9, plan.stability());
    double fuzzy = Math.max(1, Math.rint(interval * (0.93 + 0.14 * random.nextDouble())));
    double late =
        random.nextInt(4) == 0
            ? 1 - Math.log(1 - random.nextDouble()) * Math.max(0.6, 0.1 * fuzzy)
            : 0;
    return there(ROLL_OVER + day(now) + Math.rint(fuzzy + late) + hour());
  }

  /// When the learner is there: on the first days after a vacation, if it falls into one.
  private double there(double now) {
    for (var vacation : vacations) {
      if (now >= vacation[0] && now < vacation[1]) {
        return ROLL_OVER + day(vacation[1]) + 1 + random.nextInt(5) + hour();
      }
    }
    return now;
  }

  /// Most study at about the same time of the day.
  private double hour() {
    return Math.clamp(0.35 + 0.12 * random.nextGaussian(), 0.01, 0.85);
  }

  private static long day(double now) {
    return (long) Math.floor(now - ROLL_OVER);
  }

  private void add(int card, double now, int rating, int state) {
    log.add(card, Math.round((19_000 + now) * DAY), (int) (19_000 + day(now)), rating, state);
  }

  private static Memory plan(Memory plan, int rating, double before, double now) {
    return Fsrs.standard().review(plan, Rating.ofGrade(rating), day(now) - day(before));
  }

  private int first(double ease) {
    if (kind.hasHabits) {
      return random.nextInt(5) == 0 ? 1 : 3;
    }
    double felt = ease + 0.5 * random.nextGaussian();
    return felt < -0.7 ? 1 : felt < -0.4 ? 2 : felt < 1.2 ? 3 : 4;
  }

  private int answer(double recall) {
    double luck = random.nextDouble();
    boolean isPassed = random.nextDouble() < recall;
    if (kind.hasHabits) {
      return isPassed ? 3 : luck < 0.33 ? 2 : 1;
    }
    double hard = 0.05 + 0.4 * (1 - recall);
    return !isPassed ? 1 : luck < hard ? 2 : luck > 0.93 ? 4 : 3;
  }

  private Trace trace(double ease) {
    return switch (kind.traces) {
      case SIX -> new Six(Math.exp(0.3 * ease + kind.noise * random.nextGaussian()));
      case SEVEN -> new Seven(Math.exp(0.3 * ease + kind.noise * random.nextGaussian()));
      case ACT_R -> new ActR(-1.9 - 0.25 * ease - kind.noise * random.nextGaussian());
    };
  }

  /// FSRS-6, a card's stabilities being so many times the usual ones.
  private final class Six implements Trace {
    private final double pace;
    private Memory memory = new Memory(1, 5);
    private double before = -1;

    Six(double pace) {
      this.pace = pace;
    }

    @Override
    public double recall(double now) {
      return six.retrievability((double) (day(now) - day(before)), memory.stability() * pace);
    }

    @Override
    public void review(double now, int rating) {
      var grade = Rating.ofGrade(rating);
      memory = before < 0 ? six.first(grade) : six.review(memory, grade, day(now) - day(before));
      double noisy = memory.stability() * Math.exp(kind.noise * 0.5 * random.nextGaussian());
      memory = new Memory(Math.clamp(noisy, 0.01, 30000), memory.difficulty());
      before = now;
    }
  }

  /// FSRS-7 in the same way.
  private final class Seven implements Trace {
    private final double pace;
    private DualMemory memory = new DualMemory(1, 1, 5);
    private double before = -1;

    Seven(double pace) {
      this.pace = pace;
    }

    @Override
    public double recall(double now) {
      return seven.retrievability((now - before) / pace, memory);
    }

    @Override
    public void review(double now, int rating) {
      var grade = Rating.ofGrade(rating);
      memory = before < 0 ? seven.first(grade) : seven.review(memory, grade, (now - before) / pace);
      double noise = Math.exp(kind.noise * 0.5 * random.nextGaussian());
      memory =
          new DualMemory(
              Math.clamp(memory.slow() * noise, 0.001, 30000),
              Math.clamp(memory.fast() * noise, 0.001, 30000),
              memory.difficulty());
      before = now;
    }
  }

  /// Traces by the moment that they were made, and how fast each fades.
  private static final class ActR implements Trace {
    private static final double SCALE = 0.177;
    private static final double CROWDING = 0.217;
    private static final double NOISE = 0.4;

    /// Time between sessions does less than time within one.
    private static final double OUTSIDE = 0.025;

    private final double threshold;
    private final List<double[]> traces = new ArrayList<>();

    ActR(double threshold) {
      this.threshold = threshold;
    }

    private double activation(double now) {
      double sum = 0;
      for (var trace : traces) {
        double seconds = Math.max(1, (now - trace[0]) * 86400);
        double felt = seconds < 3600 ? seconds : 3600 + OUTSIDE * (seconds - 3600);
        sum += Math.pow(felt, -trace[1]);
      }
      return Math.log(sum);
    }

    @Override
    public double recall(double now) {
      return 1 / (1 + Math.exp((threshold - activation(now)) / NOISE));
    }

    @Override
    public void review(double now, int rating) {
      double crowding = traces.isEmpty() ? 0 : Math.exp(activation(now));
      traces.add(new double[] {now, SCALE + CROWDING * crowding});
    }
  }
}
