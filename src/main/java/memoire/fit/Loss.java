package memoire.fit;

/// How badly weights predict the targets of some histories: the sum over the targets of weight
/// times −ln(the chance that the weights gave to what happened).
interface Loss {
  /// The loss of some weights over a share of the cards, scaled up to all of them; its gradient is
  /// written to `gradient`.
  ///
  /// @param share above 0, to 1: how many of the cards are looked at, always the same ones
  double at(double[] weights, double share, double[] gradient);

  /// About the second derivatives of the loss over all cards, estimated from a share of them.
  double[][] curvature(double[] weights, double share);
}
