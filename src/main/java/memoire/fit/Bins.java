package memoire.fit;

/// Puts reviews that are alike together: by days since the review before, number of reviews on
/// later days, and lapses, each on a logarithmic scale (srs-benchmark's bins).
final class Bins {
  /// One bin.
  record Key(int interval, int reviews, int lapses) {}

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

  /// The bin of an item.
  Key at(int review) {
    return new Key(
        step(histories.elapsed[review], 3.62),
        step(reviews[review], 1.89),
        lapses[review] == 0 ? -1 : step(lapses[review], 1.73));
  }

  private static int step(int value, double base) {
    return (int) Math.floor(Math.log(value) / Math.log(base));
  }
}
