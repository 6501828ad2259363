package memoire.fit;

/// What weights are likely before a log is seen: near those of everybody, as far from them as the
/// weights of learners usually are.
///
/// @param centre the likeliest weights
/// @param deviation how far each usually is from there
/// @param strength how much a weight that is one deviation off costs, in units of loss
record Prior(double[] centre, double[] deviation, double strength) {
  /// The deviations of FSRS-6 (fsrs-rs, `training.rs`).
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
      double off = (weights[i] - centre[i]) / deviation[i];
      cost += strength * off * off;
      gradient[i] += 2 * strength * off / deviation[i];
    }
    return cost;
  }

  /// Adds the second derivatives of the cost.
  void addCurvature(double[][] curvature) {
    for (int i = 0; i < curvature.length; i++) {
      curvature[i][i] += 2 * strength / (deviation[i] * deviation[i]);
    }
  }
}
