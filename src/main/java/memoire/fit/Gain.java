package memoire.fit;

import java.util.Arrays;

/// How much less log loss some predictions have than others, on average of the items.
///
/// @param error the standard error, NaN where all items are of one card; what the items of one card
///   say is not independent, so each card counts as one observation
record Gain(double mean, double error) {
  /// The gain for the items from `from` to before `to`.
  ///
  /// @param before chances of each item, in time
  /// @param after those that may be better
  static Gain of(Histories histories, double[] before, double[] after, int from, int to) {
    int[] card = cardOfReview(histories);
    double[] sum = new double[histories.cards()];
    int[] count = new int[histories.cards()];
    double total = 0;
    for (int i = from; i < to; i++) {
      int review = histories.items[i];
      double gain =
          Quality.loss(before[i], histories, review) - Quality.loss(after[i], histories, review);
      sum[card[review]] += gain;
      count[card[review]]++;
      total += gain;
    }
    double mean = to == from ? 0 : total / (to - from);
    double squares = 0;
    for (int c = 0; c < sum.length; c++) {
      double off = sum[c] - count[c] * mean;
      squares += off * off;
    }
    return new Gain(mean, to == from ? 0 : error(squares, to - from, count));
  }

  /// Of one card alone nothing can be said: not a number.
  private static double error(double squares, int items, int[] count) {
    double cards = Arrays.stream(count).filter(n -> n > 0).count();
    return Math.sqrt(squares * cards / (cards - 1)) / items;
  }

  private static int[] cardOfReview(Histories histories) {
    int[] card = new int[histories.reviews()];
    for (int c = 0; c < histories.cards(); c++) {
      Arrays.fill(card, histories.offset[c], histories.offset[c + 1], c);
    }
    return card;
  }
}
