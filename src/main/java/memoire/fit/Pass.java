package memoire.fit;

/// Loss and gradient of some weights, gathered card by card.
interface Pass {
  /// Adds the loss of a card's targets and its gradient.
  void add(int card);

  /// Adds what the card's targets tell of the weights: Fisher's information, Σ
  /// tells·∂R/∂w·(∂R/∂w)ᵀ, which is about the curvature of the loss. The derivatives of the memory
  /// are carried forward, one for each weight, so this costs more than loss and gradient, and is
  /// for samples.
  void addInformation(int card, double[][] information);

  double loss();

  /// Adds this pass's gradient to another.
  void addTo(double[] sum);

  /// Adds factor·vector·vectorᵀ.
  static void addSquare(double[][] sum, double[] vector, double factor) {
    for (int j = 0; j < vector.length; j++) {
      double scaled = factor * vector[j];
      double[] line = sum[j];
      for (int k = 0; k < vector.length; k++) {
        line[k] += scaled * vector[k];
      }
    }
  }
}
