package memoire.fit;

import memoire.memory.Weights;

/// The forgetting curve of some weights.
///
/// @param decay w20
/// @param factor makes recall 90 % when as many days have passed as the stability has
/// @param factorByDecay how the factor changes with the decay
record Curve(double decay, double factor, double factorByDecay) {
  static final Curve STANDARD = of(Weights.defaults().get(20));

  static Curve of(double decay) {
    double raised = Math.exp(-Math.log(0.9) / decay);
    return new Curve(decay, raised - 1, raised * Math.log(0.9) / (decay * decay));
  }

  /// The chance of recall after some days.
  double recall(double days, double stability) {
    return Math.exp(-decay * Math.log1p(factor * days / stability));
  }
}
