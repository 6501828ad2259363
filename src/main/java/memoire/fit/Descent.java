package memoire.fit;

import java.util.Arrays;

/// Walks down a loss and a prior: first for a sample of the cards, then for ever more of them, so
/// that most steps are made where they are cheap.
final class Descent {
  /// The first sample has about so many reviews.
  private static final int FIRST_SAMPLE = 6000;

  /// The curvature is estimated from at least this share of the log.
  private static final double LEAST_SHARE = 0.05;

  /// Each sample is so many times the one before.
  private static final int GROWTH = 6;

  /// A search ends when the next step promises to gain less loss than this. A log tells weights
  /// apart to about half a unit of loss each, so more would be noise.
  private static final double ROUGH = 0.5;

  private static final double FINE = 0.01;

  /// Of large logs, less than this for each unit of weight.
  private static final double RELATIVE = 2e-6;

  private static final int MOST_STEPS = 200;

  private final Loss loss;
  private final Prior prior;
  private final Minimiser minimiser;
  private final int reviews;
  private final double enough;
  private double passes;

  Descent(Loss loss, Prior prior, Minimiser minimiser, Histories histories, Targets targets) {
    this.loss = loss;
    this.prior = prior;
    this.minimiser = minimiser;
    reviews = histories.reviews();
    enough = Math.max(FINE, RELATIVE * targets.total());
  }

  /// How often the loss was evaluated, counted in passes over the whole log.
  double passes() {
    return passes;
  }

  /// The weights at the bottom.
  ///
  /// @param isNear whether `start` is nearly there; then samples would lead away
  double[] from(double[] start, boolean isNear) {
    double[] weights = minimiser.clamped(start);
    for (double share : isNear ? new double[] {1} : shares(reviews)) {
      int before = minimiser.evaluations();
      double[][] curvature = loss.curvature(weights, Math.min(share, curvatureShare()));
      prior.addCurvature(curvature);
      weights =
          minimiser.minimise(
              (x, gradient) -> loss.at(x, share, gradient) + prior.cost(x, gradient),
              weights,
              curvature,
              share < 1 ? ROUGH : enough,
              MOST_STEPS);
      passes += share * (minimiser.evaluations() - before);
    }
    return weights;
  }

  /// The share that the curvature is estimated from.
  private double curvatureShare() {
    return Math.clamp(2.0 * FIRST_SAMPLE / Math.max(1, reviews), LEAST_SHARE, 1);
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
