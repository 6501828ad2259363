package memoire.fit;

import org.jspecify.annotations.Nullable;

/// How good predictions are.
///
/// @param items how many were looked at
/// @param logLoss the mean of −ln(the chance given to what happened); 0 is perfect
/// @param rmseBins how far predictions are off on average where reviews are put into bins of alike
///   interval, number of reviews and lapses (srs-benchmark)
/// @param auc the chance that of a review that was passed and one that was failed the first was
///   thought likelier to be passed; 0.5 is blind, NaN where there are none of a kind
public record Quality(int items, double logLoss, double rmseBins, double auc) {

  /// The quality for the items from `from` to before `to`, each counting the same.
  ///
  /// @param chance of each item, in time
  public static Quality of(Histories histories, double[] chance, int from, int to) {
    return of(histories, chance, from, Targets.even(histories, from, to));
  }

  /// The quality for the first `count` items, the later ones counting more, as in the fit.
  public static Quality recent(Histories histories, double[] chance, int count) {
    return of(histories, chance, 0, Targets.recent(histories, count));
  }

  private static Quality of(Histories histories, double[] chance, int from, Targets targets) {
    int to = from;
    double loss = 0;
    for (; to < histories.items() && targets.weight()[histories.items[to]] > 0; to++) {
      int review = histories.items[to];
      loss += targets.weight()[review] * loss(chance[to], histories, review);
    }
    return new Quality(
        to - from,
        to == from ? 0 : loss / targets.total(),
        rmse(histories, chance, from, to, targets),
        auc(histories, chance, from, to));
  }

  static double loss(double chance, Histories histories, int review) {
    double bounded = Math.clamp(chance, CardPass.LEAST_CHANCE, 1 - CardPass.LEAST_CHANCE);
    return -Math.log(histories.isPassed(review) ? bounded : 1 - bounded);
  }

  private static final class Bin {
    private double predicted;
    private int passed;
    private int count;
    private double weight;
  }

  private static double rmse(
      Histories histories, double[] chance, int from, int to, Targets targets) {
    @Nullable Bin[] bins = new Bin[Bins.MOST];
    var numbers = Bins.of(histories);
    for (int i = from; i < to; i++) {
      int review = histories.items[i];
      int number = numbers.at(review);
      var known = bins[number];
      var bin = known == null ? new Bin() : known;
      bins[number] = bin;
      bin.predicted += chance[i];
      bin.passed += histories.isPassed(review) ? 1 : 0;
      bin.count++;
      bin.weight += targets.weight()[review];
    }
    double sum = 0;
    double weight = 0;
    for (var bin : bins) {
      if (bin != null) {
        double off = (bin.predicted - bin.passed) / bin.count;
        sum += off * off * bin.weight;
        weight += bin.weight;
      }
    }
    return weight == 0 ? 0 : Math.sqrt(sum / weight);
  }

  /// By ranks, those of equal chances averaged.
  private static double auc(Histories histories, double[] chance, int first, int end) {
    int[] ranked = Ranked.of(chance, first, end);
    double ranks = 0;
    long passed = 0;
    for (int from = 0; from < ranked.length; ) {
      int to = from;
      while (to < ranked.length && (float) chance[ranked[to]] == (float) chance[ranked[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        if (histories.isPassed(histories.items[ranked[i]])) {
          ranks += (from + 1 + to) / 2.0;
          passed++;
        }
      }
      from = to;
    }
    long failed = ranked.length - passed;
    return passed == 0 || failed == 0
        ? Double.NaN
        : (ranks - passed * (passed + 1) / 2.0) / ((double) passed * failed);
  }
}
