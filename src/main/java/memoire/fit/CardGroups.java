package memoire.fit;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Cards side by side, as many as a vector has lanes: review i of each stands beside that of the
/// others. Those of a group are about as long; the shorter ones go on with reviews that count
/// nothing.
///
/// @param start where the reviews of a group begin; one more than there are groups
/// @param days since the review before
/// @param rating 1 to 4
/// @param weight of the target, 0 where the review is none
/// @param weightUpTo the weight of all targets of the groups before
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record CardGroups(
    int lanes, int[] start, float[] days, float[] rating, float[] weight, double[] weightUpTo) {

  static CardGroups of(Histories histories, Targets targets, int lanes) {
    int[] length = new int[histories.cards()];
    Arrays.setAll(length, card -> length(histories, targets, card));
    int[] cards = byLength(length);
    int groups = (cards.length + lanes - 1) / lanes;
    // Groups of all lengths stand in a mixed order, so that those at the beginning stand for all.
    int[] order = Sample.order(groups);
    int[] start = new int[groups + 1];
    for (int g = 0; g < groups; g++) {
      int longest = cards[Math.min(cards.length, (order[g] + 1) * lanes) - 1];
      start[g + 1] = start[g] + length[longest] * lanes;
    }
    int size = start[groups];
    var laidOut =
        new CardGroups(
            lanes,
            start,
            new float[size],
            new float[size],
            new float[size],
            new double[groups + 1]);
    Arrays.fill(laidOut.days, 1);
    Arrays.fill(laidOut.rating, 3);
    for (int g = 0; g < groups; g++) {
      laidOut.fill(g, order[g] * lanes, cards, length, histories, targets);
    }
    return laidOut;
  }

  int groups() {
    return start.length - 1;
  }

  /// How many reviews the longest card of a group has.
  int length(int group) {
    return (start[group + 1] - start[group]) / lanes;
  }

  int longest() {
    return IntStream.range(0, groups()).map(this::length).max().orElse(0);
  }

  private void fill(
      int group, int from, int[] cards, int[] length, Histories histories, Targets targets) {
    double sum = weightUpTo[group];
    for (int lane = 0; lane < lanes && from + lane < cards.length; lane++) {
      int card = cards[from + lane];
      for (int i = 0; i < length[card]; i++) {
        int review = histories.offset[card] + i;
        int at = start[group] + i * lanes + lane;
        days[at] = histories.elapsed[review];
        rating[at] = histories.rating[review];
        weight[at] = targets.weight()[review];
        sum += targets.weight()[review];
      }
    }
    weightUpTo[group + 1] = sum;
  }

  /// The reviews of a card up to its last target; 0 where it has none.
  private static int length(Histories histories, Targets targets, int card) {
    int last = targets.last(histories, card);
    return last > histories.offset[card] ? last - histories.offset[card] + 1 : 0;
  }

  /// The cards that have a target, from short to long (sorted by counting).
  private static int[] byLength(int[] length) {
    int[] next = new int[Histories.LONGEST + 2];
    for (int l : length) {
      next[l + 1]++;
    }
    int without = next[1];
    for (int l = 1; l < next.length; l++) {
      next[l] += next[l - 1];
    }
    int[] cards = new int[length.length];
    for (int card = 0; card < length.length; card++) {
      cards[next[length[card]]++] = card;
    }
    return Arrays.copyOfRange(cards, without, cards.length);
  }
}
