package memoire.fit;

/// Puts reviews that are alike together: by days since the review before, number of reviews on
/// later days, and lapses, each on a logarithmic scale (srs-benchmark's bins).
final class Bins {
  /// More than there are bins: intervals of up to 2³¹ days make 17 steps, and a history of
  /// [Histories#LONGEST] reviews makes 11 of reviews and 13 of lapses.
  static final int MOST = 32 << 8;

  private static final double DAYS = Math.log(3.62);
  private static final double REVIEWS = Math.log(1.89);
  private static final double LAPSES = Math.log(1.73);

  private final Histories histories;
  private final int[] reviews;
  private final int[] lapses;

  private Bins(Histories histories) {
    this.histories = histories;
    reviews = new int[histories.reviews()];
    lapses = new int[histories.reviews()];
  }

  static Bins of(Histories histories) {
    var bins = new Bins(histories);
    for (int c = 0; c < histories.cards(); c++) {
      int count = 1;
      int forgotten = 0;
      for (int i = histories.offset[c]; i < histories.offset[c + 1]; i++) {
        boolean isLater = histories.elapsed[i] > 0;
        count += isLater ? 1 : 0;
        bins.reviews[i] = count;
        bins.lapses[i] = forgotten;
        forgotten += isLater && !histories.isPassed(i) ? 1 : 0;
      }
    }
    return bins;
  }

  /// The number of an item's bin, below [#MOST].
  int at(int review) {
    int lapsed = lapses[review] == 0 ? 0 : 1 + step(lapses[review], LAPSES);
    int interval = step(histories.elapsed[review], DAYS);
    return (interval << 8) | (step(reviews[review], REVIEWS) << 4) | lapsed;
  }

  private static int step(int value, double logOfBase) {
    return (int) (Math.log(value) / logOfBase);
  }
}
