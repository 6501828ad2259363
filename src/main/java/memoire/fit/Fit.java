package memoire.fit;

import java.util.Arrays;
import memoire.memory.Weights;

/// Finds the weights of FSRS-6 that predict a log best.
///
/// The loss is that of fsrs-rs: every item of the log, the later the more, and a prior that keeps weights
/// near the usual ones where the log says little. It is not walked down in random batches but as a whole,
/// by a quasi-Newton method: first for a sample of the cards, then for ever more of them. Most steps are
/// made where they are cheap.
public final class Fit {
  /// The first sample has about so many reviews.
  private static final int FIRST_SAMPLE = 6000;

  /// Each sample is so many times the one before.
  private static final int GROWTH = 6;

  private static final double ROUGH = 1e-4;
  private static final double FINE = 1e-6;
  private static final int MOST_STEPS = 200;

  /// @param weights within the bounds of FSRS-6
  /// @param passes how often the loss was evaluated, counted in passes over the whole log
  public record Fitted(Weights weights, double passes) {}

  /// How a fit is made.
  ///
  /// @param priorStrength how much the usual weights hold, 1 as in fsrs-rs
  /// @param isParallel whether all processors are used
  /// @param vectors whether to compute with vectors of single precision, where the machine can
  public record Way(double priorStrength, boolean isParallel, boolean vectors) {
    public static final Way STANDARD = new Way(1, true, true);
  }

  private Fit() {}

  /// The weights for the first `count` items of a log, in time.
  public static Fitted of(Histories histories, int count, Way way) {
    var targets = Targets.recent(histories, count);
    double[] start = Weights.defaults().toArray();
    double[] first = FirstIntervals.stabilities(histories, targets);
    System.arraycopy(first, 0, start, 0, first.length);
    var prior = new Prior(start, way.priorStrength());
    Loss loss = new ScalarLoss(histories, targets, way.isParallel());
    var minimiser = new Minimiser(Weights.lowest(), Weights.highest(), scale(start));
    double[] weights = clamped(start);
    double passes = 0;
    for (double share : shares(histories.reviews())) {
      int before = minimiser.evaluations();
      weights =
          minimiser.minimise(
              (x, gradient) -> loss.at(x, share, gradient) + prior.cost(x, gradient),
              weights,
              share < 1 ? ROUGH : FINE,
              MOST_STEPS);
      passes += share * (minimiser.evaluations() - before);
    }
    return new Fitted(Weights.of(weights), passes);
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

  /// First stabilities differ in order of magnitude; the rest moves as it usually does.
  private static double[] scale(double[] start) {
    double[] scale = Prior.DEVIATION.clone();
    for (int i = 0; i < 4; i++) {
      scale[i] = Math.max(0.1, start[i]);
    }
    return scale;
  }

  private static double[] clamped(double[] weights) {
    double[] low = Weights.lowest();
    double[] high = Weights.highest();
    double[] clamped = weights.clone();
    Arrays.setAll(clamped, i -> Math.clamp(weights[i], low[i], high[i]));
    return clamped;
  }
}
