package memoire.fit;

import java.util.Arrays;

/// Items in order of the chance that was given to them, and those of the same chance in time.
/// Sorted as numbers, the chance (to seven digits) before the place: a program that has just
/// started sorts objects ten times as slowly.
final class Ranked {
  private Ranked() {}

  /// The places `from` to before `to` by their chances.
  static int[] of(double[] chance, int from, int to) {
    long[] keys = new long[to - from];
    for (int i = from; i < to; i++) {
      keys[i - from] = ((long) Float.floatToRawIntBits((float) chance[i]) << Integer.SIZE) | i;
    }
    Arrays.sort(keys);
    int[] places = new int[keys.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) keys[i];
    }
    return places;
  }
}
