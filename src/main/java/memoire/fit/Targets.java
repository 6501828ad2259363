package memoire.fit;

/// Which reviews are to be predicted, and how much each counts.
///
/// @param weight of each review of the histories, 0 for those that are no target
/// @param total the sum of all weights
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Targets(float[] weight, double total) {
  /// The first items in time, the later ones counting more: from 0.25 to 1, by the cube of the rank
  /// (the weights of fsrs-rs for FSRS-6).
  static Targets recent(Histories histories, int count) {
    return recent(histories, count, Recency.FSRS_6);
  }

  /// The first items in time, the later ones counting more.
  static Targets recent(Histories histories, int count, Recency recency) {
    float[] weight = new float[histories.reviews()];
    double total = 0;
    for (int i = 0; i < count; i++) {
      double counts = recency.weight(i / Math.max(1.0, count - 1.0));
      weight[histories.items[i]] = (float) counts;
      total += counts;
    }
    return new Targets(weight, total);
  }

  /// Some items, all of the same weight.
  static Targets even(Histories histories, int from, int to) {
    float[] weight = new float[histories.reviews()];
    for (int i = from; i < to; i++) {
      weight[histories.items[i]] = 1;
    }
    return new Targets(weight, to - from);
  }

  /// The last target of a card, or its first review.
  int last(Histories histories, int card) {
    int last = histories.offset[card + 1] - 1;
    while (last > histories.offset[card] && weight[last] == 0) {
      last--;
    }
    return last;
  }
}
