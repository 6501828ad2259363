package memoire.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import memoire.text.Fnv;

/// A small spread of intervals, so that cards learned together are not asked together for ever. The
/// bounds are those of Anki and ts-fsrs; the pick depends on the seed alone.
public final class Fuzz {
  /// Shorter intervals stay as they are.
  private static final double SHORTEST = 2.5;

  /// Days ahead for which it is worth to look at the load.
  private static final long FARTHEST_LOAD = 90;

  private Fuzz() {}

  /// First and last day that an interval may be moved to.
  record Range(long first, long last) {}

  static Range range(long interval, long elapsedDays, long maximum) {
    if ((double) interval < SHORTEST) {
      return new Range(interval, interval);
    }
    double delta = delta((double) interval);
    long first = Math.max(2, Math.round(interval - delta));
    long last = Math.min(Math.round(interval + delta), maximum);
    if (interval > elapsedDays) {
      first = Math.max(first, elapsedDays + 1);
    }
    return new Range(Math.min(first, last), last);
  }

  /// A day of the range, each as likely as the other.
  ///
  /// @param chance from 0, below 1
  static long pick(Range range, double chance) {
    return range.first() + (long) (chance * (range.last() - range.first() + 1));
  }

  /// The day of the range on which there is least to do; where several are as light, and beyond the
  /// time that anybody's load can be foreseen for, each of them is as likely as the other.
  static long lightest(Range range, LocalDate today, Load load, double chance) {
    if (load.equals(Load.EVEN) || range.first() == range.last() || range.last() > FARTHEST_LOAD) {
      return pick(range, chance);
    }
    var lightest = new ArrayList<Long>();
    double least = Double.POSITIVE_INFINITY;
    for (long days = range.first(); days <= range.last(); days++) {
      double cost = load.cost(today.plusDays(days));
      if (cost < least) {
        lightest.clear();
        least = cost;
      }
      if (cost == least) {
        lightest.add(days);
      }
    }
    return lightest.get((int) (chance * lightest.size()));
  }

  /// An interval moved to one of its days, each as likely as the other.
  ///
  /// @param elapsedDays since the last review; a longer interval stays longer than that
  /// @param chance from 0, below 1
  public static long spread(long interval, long elapsedDays, long maximum, double chance) {
    return (double) interval < SHORTEST
        ? interval
        : pick(range(interval, elapsedDays, maximum), chance);
  }

  /// The seed of a card's review: the same card and the same count give the same seed on every
  /// machine.
  static long seed(String card, int reviewsBefore) {
    return mix(Fnv.hash(card) + reviewsBefore * 0x9e3779b97f4a7c15L);
  }

  /// A number from 0, below 1, that neighbouring seeds do not share (SplitMix64).
  public static double chance(long seed) {
    return (mix(seed) >>> 11) * 0x1.0p-53;
  }

  private static double delta(double interval) {
    return 1
        + 0.15 * (Math.min(interval, 7) - SHORTEST)
        + 0.10 * (Math.clamp(interval, 7, 20) - 7)
        + 0.05 * Math.max(0, interval - 20);
  }

  private static long mix(long seed) {
    long z = seed + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
