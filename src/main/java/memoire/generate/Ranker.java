package memoire.generate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import memoire.document.WordList;

/// Two logistic models over named features: how likely a strict examiner signs a draft, and how
/// likely it asks for what matters. The weights are in `ranking.tsv`, each beside its feature.
final class Ranker {
  private record Weights(double acceptable, double prime) {}

  private final Map<String, Weights> weights = new HashMap<>();

  Ranker() {
    for (var line : WordList.lines(Ranker.class, "ranking.tsv")) {
      var parts = line.split("\t", -1);
      weights.put(
          parts[0], new Weights(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
    }
  }

  /// The probability that an examiner accepts it.
  double acceptable(Set<String> features) {
    return logistic(
        features.stream().map(weights::get).mapToDouble(w -> w == null ? 0 : w.acceptable()).sum());
  }

  /// The probability that it asks for a fact that matters.
  double prime(Set<String> features) {
    return logistic(
        features.stream().map(weights::get).mapToDouble(w -> w == null ? 0 : w.prime()).sum());
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
