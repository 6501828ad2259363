package memoire.study;

import java.util.ArrayList;
import java.util.List;
import memoire.text.Fnv;

/// Repeatable chance: everything is drawn from a seed that is handed in (SplitMix64, Steele, Lea
/// and Flood 2014).
public final class Seeds {
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private Seeds() {}

  /// The seed of something named within something seeded.
  public static long of(long seed, String name) {
    return mix(seed ^ Fnv.hash(name));
  }

  /// All elements in an order drawn from the seed.
  public static <T> List<T> shuffled(List<T> elements, long seed) {
    var shuffled = new ArrayList<>(elements);
    long state = seed;
    for (int i = shuffled.size() - 1; i > 0; i--) {
      state += STEP;
      int j = (int) Long.remainderUnsigned(mix(state), i + 1L);
      T element = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, element);
    }
    return List.copyOf(shuffled);
  }

  private static long mix(long seed) {
    long z = seed;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
