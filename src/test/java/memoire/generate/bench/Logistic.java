package memoire.generate.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Logistic regression over named features with a quadratic penalty, by plain gradient descent from
/// zero: the same examples give the same weights.
public final class Logistic {
  private static final int ROUNDS = 3000;
  private static final double STEP = 0.5;

  /// Rarer features are left out: their weight would be about the few texts they stand in.
  private static final int FEWEST = 8;

  /// The feature that every example has; its weight is not drawn to zero.
  private static final String ALWAYS = "always";

  /// What is known of one question.
  ///
  /// @param text the document it was drafted from
  public record Example(Set<String> features, boolean holds, String text) {}

  private final Map<String, Double> weights;

  private Logistic(Map<String, Double> weights) {
    this.weights = weights;
  }

  /// @param penalty how strongly weights are drawn to zero, for each example
  public static Logistic of(List<Example> examples, double penalty) {
    var counts = new TreeMap<String, Integer>();
    examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.values().removeIf(count -> count < FEWEST);
    var names = List.copyOf(counts.keySet());
    var rows =
        examples.stream()
            .map(e -> e.features().stream().mapToInt(names::indexOf).filter(i -> i >= 0).toArray())
            .toList();
    var learnt = learn(rows, examples, names.size(), names.indexOf(ALWAYS), penalty);
    var weights = new TreeMap<String, Double>();
    for (int i = 0; i < learnt.length; i++) {
      weights.put(names.get(i), learnt[i]);
    }
    return new Logistic(weights);
  }

  private static double[] learn(
      List<int[]> rows, List<Example> examples, int size, int always, double penalty) {
    var weights = new double[size];
    var gradient = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      Arrays.fill(gradient, 0);
      for (int i = 0; i < rows.size(); i++) {
        double sum = 0;
        for (int feature : rows.get(i)) {
          sum += weights[feature];
        }
        double error = (examples.get(i).holds() ? 1 : 0) - sigmoid(sum);
        for (int feature : rows.get(i)) {
          gradient[feature] += error / rows.size();
        }
      }
      for (int f = 0; f < size; f++) {
        weights[f] += STEP * (gradient[f] - (f == always ? 0 : penalty * weights[f]));
      }
    }
    return weights;
  }

  private static double sigmoid(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /// The weights by feature, in order of their names.
  public Map<String, Double> weights() {
    return weights;
  }

  /// How likely it is that what has these features holds.
  public double probability(Set<String> features) {
    return sigmoid(features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum());
  }

  /// What a model that has not seen an example's text says of it, in the order of the examples.
  public static List<Double> crossValidated(List<Example> examples, double penalty) {
    var models = new TreeMap<String, Logistic>();
    for (var text : examples.stream().map(Example::text).distinct().toList()) {
      models.put(text, of(examples.stream().filter(e -> !e.text().equals(text)).toList(), penalty));
    }
    var said = new ArrayList<Double>();
    for (var example : examples) {
      said.add(
          models
              .getOrDefault(example.text(), new Logistic(Map.of()))
              .probability(example.features()));
    }
    return said;
  }

  /// The mean negative logarithm of the probability of what is the case; lower is better.
  public static double loss(List<Example> examples, List<Double> said) {
    double sum = 0;
    for (int i = 0; i < said.size(); i++) {
      double p = examples.get(i).holds() ? said.get(i) : 1 - said.get(i);
      sum -= Math.log(Math.max(p, 1e-9));
    }
    return sum / said.size();
  }
}
