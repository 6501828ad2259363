package memoire.fit;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The loss in double precision, a card at a time; right for small logs, as it is fast from the
/// start.
final class ScalarLoss implements Loss {
  private final Targets targets;
  private final boolean parallel;
  private final Function<double[], Pass> begin;
  private final int[] cards;

  /// The weight of all targets among the first so many cards of the order.
  private final double[] weightUpTo;

  /// @param parallel whether to use all processors
  ScalarLoss(Histories histories, Targets targets, boolean parallel) {
    this(histories, targets, parallel, weights -> new CardPass(histories, targets, weights));
  }

  /// @param begin a pass with some weights
  ScalarLoss(
      Histories histories, Targets targets, boolean parallel, Function<double[], Pass> begin) {
    this.begin = begin;
    this.targets = targets;
    this.parallel = parallel;
    cards = Sample.order(histories.cards());
    weightUpTo = new double[cards.length + 1];
    for (int i = 0; i < cards.length; i++) {
      double sum = weightUpTo[i];
      for (int r = histories.offset[cards[i]]; r < histories.offset[cards[i] + 1]; r++) {
        sum += targets.weight()[r];
      }
      weightUpTo[i + 1] = sum;
    }
  }

  @Override
  public double at(double[] weights, double share, double[] gradient) {
    int count = count(share);
    double scale = scale(count);
    var portions = IntStream.range(0, Sample.PORTIONS);
    var passes =
        (parallel ? portions.parallel() : portions)
            .mapToObj(portion -> pass(weights, portion, count))
            .toArray(Pass[]::new);
    Arrays.fill(gradient, 0);
    double loss = 0;
    for (var pass : passes) {
      loss += pass.loss();
      pass.addTo(gradient);
    }
    for (int j = 0; j < gradient.length; j++) {
      gradient[j] *= scale;
    }
    return loss * scale;
  }

  @Override
  public double[][] curvature(double[] weights, double share) {
    int count = count(share);
    var portions = IntStream.range(0, Sample.PORTIONS);
    var parts =
        (parallel ? portions.parallel() : portions)
            .mapToObj(portion -> information(weights, portion, count))
            .toArray(double[][][]::new);
    double[][] sum = new double[weights.length][weights.length];
    for (double[][] part : parts) {
      for (int j = 0; j < sum.length; j++) {
        for (int k = 0; k < sum.length; k++) {
          sum[j][k] += part[j][k] * scale(count);
        }
      }
    }
    return sum;
  }

  private double[][] information(double[] weights, int portion, int count) {
    var pass = begin.apply(weights);
    double[][] information = new double[weights.length][weights.length];
    for (int i = Sample.start(portion, count); i < Sample.start(portion + 1, count); i++) {
      pass.addInformation(cards[i], information);
    }
    return information;
  }

  private int count(double share) {
    return Math.clamp(Math.round(share * cards.length), Math.min(1, cards.length), cards.length);
  }

  private double scale(int count) {
    return weightUpTo[count] == 0 ? 0 : targets.total() / weightUpTo[count];
  }

  private Pass pass(double[] weights, int portion, int count) {
    var pass = begin.apply(weights);
    for (int i = Sample.start(portion, count); i < Sample.start(portion + 1, count); i++) {
      pass.add(cards[i]);
    }
    return pass;
  }
}
