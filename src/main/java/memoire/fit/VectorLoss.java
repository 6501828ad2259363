package memoire.fit;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The loss in single precision, as many cards at a time as the machine's vectors have lanes. Some
/// four times as fast as [ScalarLoss], but only once the compiler has got warm, so it is for large
/// logs.
///
/// Needs the module `jdk.incubator.vector`; ask [#isThere()] first. Logs with guesses are left to
/// [ScalarLoss].
final class VectorLoss implements Loss {
  private final Loss precise;
  private final double total;
  private final CardGroups groups;
  private final int longest;

  VectorLoss(Histories histories, Targets targets, Loss precise) {
    this.precise = precise;
    total = targets.total();
    groups = CardGroups.of(histories, targets, Lanes.SPECIES.length());
    longest = groups.longest();
  }

  /// Whether this machine runs with the module that vectors need.
  static boolean isThere() {
    return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
  }

  @Override
  public double at(double[] weights, double share, double[] gradient) {
    int count =
        Math.clamp(
            Math.round(share * groups.groups()), Math.min(1, groups.groups()), groups.groups());
    double sum = groups.weightUpTo()[count];
    double scale = sum == 0 ? 0 : total / sum;
    var passes =
        IntStream.range(0, Sample.PORTIONS)
            .parallel()
            .mapToObj(portion -> pass(weights, portion, count))
            .toArray(GroupPass[]::new);
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
    return precise.curvature(weights, share);
  }

  private GroupPass pass(double[] weights, int portion, int count) {
    var pass = new GroupPass(groups, weights, longest);
    for (int g = Sample.start(portion, count); g < Sample.start(portion + 1, count); g++) {
      pass.add(g);
    }
    return pass;
  }
}
