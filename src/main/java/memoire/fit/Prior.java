package memoire.fit;

/// What weights are likely before a log is seen: near those of everybody, as far from them as the
/// weights of learners usually are.
///
/// @param centre the likeliest weights
/// @param deviation how far each usually is from there
/// @param strength how much a weight that is one deviation off costs, in units of loss
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Prior(double[] centre, double[] deviation, double strength) {
  /// The first stabilities, w0 to w3, differ between learners by factors: how far they are off is
  /// measured by the logarithm. Their usual deviations in days leave them so free that they follow
  /// a few answers of a short log (in FSRS-7 they are not held at all); with this one, logs of 500
  /// to 9,000 reviews were predicted better where they were held back.
  private static final double FIRST_DEVIATION = 0.6;

  private static final int FIRST = 4;

  /// The deviations of FSRS-6 (fsrs-rs, `training.rs`); those of the first four are not used.
  static final double[] DEVIATION = {
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
    1.03, 0.31, 0.32, 0.14, 0.27
  };

  /// For FSRS-6.
  Prior(double[] centre, double strength) {
    this(centre, DEVIATION, strength);
  }

  /// The cost of some weights; its slope is added to `gradient`.
  double cost(double[] weights, double[] gradient) {
    double cost = 0;
    for (int i = 0; i < weights.length; i++) {
      double unit = i < FIRST ? FIRST_DEVIATION * weights[i] : deviation[i];
      double off =
          i < FIRST
              ? Math.log(weights[i] / centre[i]) / FIRST_DEVIATION
              : (weights[i] - centre[i]) / unit;
      cost += strength * off * off;
      gradient[i] += 2 * strength * off / unit;
    }
    return cost;
  }

  /// Adds about the second derivatives of the cost.
  void addCurvature(double[][] curvature) {
    for (int i = 0; i < curvature.length; i++) {
      double unit = i < FIRST ? FIRST_DEVIATION * centre[i] : deviation[i];
      curvature[i][i] += 2 * strength / (unit * unit);
    }
  }
}
