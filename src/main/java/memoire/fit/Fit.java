package memoire.fit;

import java.util.Arrays;
import memoire.memory.Weights;
import org.jspecify.annotations.Nullable;

/// Finds the weights of FSRS-6 that predict a log best.
///
/// The loss is that of fsrs-rs: every item of the log, the later the more, and a prior that keeps weights
/// near the usual ones where the log says little. It is not walked down in random batches but as a whole,
/// by a quasi-Newton method: first for a sample of the cards, then for ever more of them. Most steps are
/// made where they are cheap.
public final class Fit {
  /// The first sample has about so many reviews.
  private static final int FIRST_SAMPLE = 6000;

  /// The curvature is estimated from at least this share of the log.
  private static final double LEAST_SHARE = 0.05;

  /// From so many reviews on vectors save more time than they need to get warm.
  private static final int WORTH_VECTORS = 200_000;

  /// Each sample is so many times the one before.
  private static final int GROWTH = 6;

  /// A search ends when the next step promises to gain less loss than this. A log tells weights apart to
  /// about half a unit of loss each, so more would be noise.
  private static final double ROUGH = 0.5;
  private static final double FINE = 0.003;

  /// Of large logs, less than this for each unit of weight.
  private static final double RELATIVE = 4e-7;
  private static final int MOST_STEPS = 200;

  /// @param weights within the bounds of FSRS-6
  /// @param passes how often the loss was evaluated, counted in passes over the whole log
  public record Fitted(Weights weights, double passes) {}

  /// How a fit is made.
  ///
  /// @param priorStrength how much the usual weights hold, 1 as in fsrs-rs
  /// @param isParallel whether all processors are used
  /// @param vectors whether to compute with vectors of single precision, where the machine can
  /// @param decay what w20 is held to, or NaN where it is fitted, too
  public record Way(double priorStrength, boolean isParallel, boolean vectors, double decay) {
    public static final Way STANDARD = new Way(1, true, true, Double.NaN);

    /// For work beside the screens: on one processor.
    public static final Way QUIET = new Way(1, false, false, Double.NaN);

    /// The same, with the curve of other weights.
    public Way withCurveOf(Weights weights) {
      return new Way(priorStrength, isParallel, vectors, weights.get(20));
    }
  }

  private Fit() {}

  /// The weights for the first `count` items of a log, in time.
  public static Fitted of(Histories histories, int count, Way way) {
    return of(histories, count, way, null);
  }

  /// The same, where weights are known that are nearly right; they save time.
  public static Fitted of(Histories histories, int count, Way way, @Nullable Weights nearly) {
    var targets = Targets.recent(histories, count);
    double[] usual = Weights.defaults().toArray();
    double[] first = FirstIntervals.stabilities(histories, targets);
    System.arraycopy(first, 0, usual, 0, first.length);
    var prior = new Prior(usual, way.priorStrength());
    var loss = loss(histories, targets, way);
    var minimiser = new Minimiser(low(way), high(way));
    double[] weights = minimiser.clamped(nearly == null ? usual : nearly.toArray());
    double passes = 0;
    for (double share : nearly == null ? shares(histories.reviews()) : new double[] {1}) {
      int before = minimiser.evaluations();
      double[][] curvature = loss.curvature(weights, Math.min(share, curvatureShare(histories)));
      prior.addCurvature(curvature);
      weights =
          minimiser.minimise(
              (x, gradient) -> loss.at(x, share, gradient) + prior.cost(x, gradient),
              weights,
              curvature,
              share < 1 ? ROUGH : Math.max(FINE, RELATIVE * targets.total()),
              MOST_STEPS);
      passes += share * (minimiser.evaluations() - before);
    }
    return new Fitted(Weights.of(weights), passes);
  }

  private static double[] low(Way way) {
    double[] low = Weights.lowest();
    low[20] = Double.isNaN(way.decay()) ? low[20] : way.decay();
    return low;
  }

  private static double[] high(Way way) {
    double[] high = Weights.highest();
    high[20] = Double.isNaN(way.decay()) ? high[20] : way.decay();
    return high;
  }

  private static Loss loss(Histories histories, Targets targets, Way way) {
    var precise = new ScalarLoss(histories, targets, way.isParallel());
    boolean isWorthIt = histories.reviews() >= WORTH_VECTORS && !histories.hasGuesses();
    return way.vectors() && isWorthIt && VectorLoss.isThere()
        ? new VectorLoss(histories, targets, precise)
        : precise;
  }

  /// The share that the curvature is estimated from.
  private static double curvatureShare(Histories histories) {
    return Math.clamp(2.0 * FIRST_SAMPLE / Math.max(1, histories.reviews()), LEAST_SHARE, 1);
  }

  /// The shares of the cards that are looked at in turn; the last is all.
  private static double[] shares(int reviews) {
    int samples = 1;
    for (double size = reviews; size > FIRST_SAMPLE * (double) GROWTH; size /= GROWTH) {
      samples++;
    }
    double[] shares = new double[samples];
    Arrays.setAll(shares, i -> Math.pow(GROWTH, i + 1 - shares.length));
    return shares;
  }
}
