package memoire.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;

/// How values are spread.
///
/// @param bins side by side, from the smallest values
/// @param median empty when there are no values
public record Histogram(List<Bin> bins, OptionalDouble median) {

  /// Values from `from` up to but without `to`; the last bin may be open, to infinity, and else has
  /// its end.
  public record Bin(double from, double to, int count) {}

  public Histogram {
    bins = List.copyOf(bins);
  }

  /// Of single values.
  ///
  /// @param edges of the bins, rising; values beyond the ends fall into the first and last bin
  public static Histogram of(double[] values, double... edges) {
    var counts = new int[edges.length - 1];
    for (double value : values) {
      counts[bin(value, edges)]++;
    }
    return new Histogram(bins(counts, edges), median(values));
  }

  /// Of values that were counted, as milliseconds or seconds are.
  public static Histogram of(NavigableMap<Integer, Integer> counted, double... edges) {
    var counts = new int[edges.length - 1];
    long total = 0;
    for (var entry : counted.entrySet()) {
      counts[bin(entry.getKey(), edges)] += entry.getValue();
      total += entry.getValue();
    }
    return new Histogram(bins(counts, edges), median(counted, total));
  }

  /// How many values there are.
  public int total() {
    return bins.stream().mapToInt(Bin::count).sum();
  }

  private static int bin(double value, double... edges) {
    int found = Arrays.binarySearch(edges, value);
    int bin = found >= 0 ? found : -found - 2;
    return Math.clamp(bin, 0, edges.length - 2);
  }

  private static List<Bin> bins(int[] counts, double... edges) {
    var bins = new ArrayList<Bin>(counts.length);
    for (int i = 0; i < counts.length; i++) {
      bins.add(new Bin(edges[i], edges[i + 1], counts[i]));
    }
    return bins;
  }

  private static OptionalDouble median(double... values) {
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    var sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
  }

  private static OptionalDouble median(NavigableMap<Integer, Integer> counted, long total) {
    long before = 0;
    for (var entry : counted.entrySet()) {
      before += entry.getValue();
      if (2 * before >= total && before > 0) {
        return OptionalDouble.of(entry.getKey());
      }
    }
    return OptionalDouble.empty();
  }
}
