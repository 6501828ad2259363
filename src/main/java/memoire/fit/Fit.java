package memoire.fit;

import memoire.memory.Weights;
import org.jspecify.annotations.Nullable;

/// Finds the weights of FSRS-6 that predict a log best.
///
/// The loss is that of fsrs-rs: every item of the log, the later the more, and a prior that keeps
/// weights near the usual ones where the log says little. It is not walked down in random batches
/// but as a whole, by a quasi-Newton method: first for a sample of the cards, then for ever more of
/// them. Most steps are made where they are cheap.
public final class Fit {
  /// From so many reviews on vectors save more time than they need to get warm.
  private static final int WORTH_VECTORS = 200_000;

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
    var descent = new Descent(loss, prior, minimiser, histories, targets);
    double[] weights = descent.from(nearly == null ? usual : nearly.toArray(), nearly != null);
    return new Fitted(Weights.of(weights), descent.passes());
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
}
