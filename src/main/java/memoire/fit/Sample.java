package memoire.fit;

/// The cards in an order in which those that come first stand for all: any beginning of it is a
/// fair sample. The order is always the same.
final class Sample {
  /// Cards are looked at in so many portions, whose sums are added in order: so the result does not
  /// depend on how many processors there are.
  static final int PORTIONS = 8;

  private Sample() {}

  /// The numbers below `count`, mixed.
  static int[] order(int count) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    long state = 0x9E3779B97F4A7C15L;
    for (int i = count - 1; i > 0; i--) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      int other = (int) ((state >>> 33) % (i + 1));
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    return order;
  }

  /// Where a portion of the first `count` begins; portion [#PORTIONS] begins after the last.
  static int start(int portion, int count) {
    return (int) ((long) count * portion / PORTIONS);
  }
}
