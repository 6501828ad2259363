package memoire.simulate;

import java.util.List;
import memoire.memory.Rating;

/// How a learner answers: how often each rating comes, and how long it takes.
///
/// @param first answers to cards never asked before
/// @param steps answers within the learning and relearning steps
/// @param reviews answers to cards scheduled by day; whether these are known says the memory, so
///   that only the proportions of Hard, Good and Easy count
public record Habits(Kind first, Kind steps, Kind reviews) {
  /// What is supposed where there is no log: every second new card is known or guessed, one answer
  /// in ten within the steps is wrong, an answer takes some twelve seconds, wrong ones longer.
  /// These are assumptions of ours; the more a log says, the less they count.
  public static final Habits SUPPOSED =
      new Habits(
          Kind.of(0.5, 0.05, 0.35, 0.1, 18, 15, 12, 8),
          Kind.of(0.1, 0.05, 0.8, 0.05, 14, 12, 9, 6),
          Kind.of(0.1, 0.09, 0.72, 0.09, 16, 15, 11, 7));

  /// So many answers weigh as much as what is supposed.
  private static final double WEIGHT = 20;

  private static final double LEAST_SECONDS = 1;
  private static final double MOST_SECONDS = 120;

  /// One kind of answers, by rating from Again to Easy.
  ///
  /// @param shares 0 to 1, together 1
  /// @param seconds of one answer
  public record Kind(List<Double> shares, List<Double> seconds) {
    public Kind {
      shares = List.copyOf(shares);
      seconds = List.copyOf(seconds);
    }

    static Kind of(
        double again,
        double hard,
        double good,
        double easy,
        double slow,
        double slower,
        double usual,
        double fast) {
      return new Kind(List.of(again, hard, good, easy), List.of(slow, slower, usual, fast));
    }

    public double share(Rating rating) {
      return shares.get(rating.grade() - 1);
    }

    public double seconds(Rating rating) {
      return seconds.get(rating.grade() - 1);
    }
  }

  /// What a log says, completed by what is supposed. What is supposed of times is first brought to
  /// the learner's pace.
  public static Habits of(List<Answered> log) {
    double pace = pace(log);
    return new Habits(
        kind(log, Answered.Kind.FIRST, SUPPOSED.first(), pace),
        kind(log, Answered.Kind.STEP, SUPPOSED.steps(), pace),
        kind(log, Answered.Kind.REVIEW, SUPPOSED.reviews(), pace));
  }

  private static Kind kind(List<Answered> log, Answered.Kind kind, Kind supposed, double pace) {
    double[] count = new double[4];
    double[] seconds = new double[4];
    for (var rating : Rating.values()) {
      int i = rating.grade() - 1;
      double usual = pace * supposed.seconds(rating);
      count[i] = WEIGHT * supposed.share(rating);
      seconds[i] = count[i] * usual;
    }
    for (var answered : log) {
      if (answered.kind() == kind) {
        count[answered.rating().grade() - 1] += answered.count();
        seconds[answered.rating().grade() - 1] += answered.millis() / 1000.0;
      }
    }
    double all = count[0] + count[1] + count[2] + count[3];
    return Kind.of(
        count[0] / all,
        count[1] / all,
        count[2] / all,
        count[3] / all,
        mean(seconds[0], count[0]),
        mean(seconds[1], count[1]),
        mean(seconds[2], count[2]),
        mean(seconds[3], count[3]));
  }

  private static double mean(double seconds, double count) {
    return Math.clamp(seconds / count, LEAST_SECONDS, MOST_SECONDS);
  }

  /// How much slower the learner is than supposed.
  private static double pace(List<Answered> log) {
    double took = WEIGHT;
    double supposed = WEIGHT;
    for (var answered : log) {
      took += answered.millis() / 1000.0;
      supposed += answered.count() * SUPPOSED.of(answered.kind()).seconds(answered.rating());
    }
    return took / supposed;
  }

  private Kind of(Answered.Kind kind) {
    return switch (kind) {
      case FIRST -> first;
      case STEP -> steps;
      case REVIEW -> reviews;
    };
  }
}
