package memoire.pack.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Finds items that are equal in something, without keeping that of all: of a million questions it
/// would be most of the memory. Hashes are kept first, and what is equal is made again of those few
/// that have the same.
final class Alike {
  private static final int PLACE_BITS = 32;

  private Alike() {}

  /// Groups of at least two, each in the order of the items.
  static <K> List<List<Integer>> groups(List<Item> items, Function<Item, K> key) {
    long[] hashed = new long[items.size()];
    for (int i = 0; i < hashed.length; i++) {
      hashed[i] = (long) key.apply(items.get(i)).hashCode() << PLACE_BITS | i;
    }
    Arrays.sort(hashed);
    var groups = new ArrayList<List<Integer>>();
    int start = 0;
    for (int end = 1; end <= hashed.length; end++) {
      if (end == hashed.length || hash(hashed[end]) != hash(hashed[start])) {
        if (end - start > 1) {
          split(items, key, Arrays.copyOfRange(hashed, start, end), groups);
        }
        start = end;
      }
    }
    return groups;
  }

  /// The flaws of all groups, in the order of the items.
  ///
  /// @param look is given a group, and where to put the flaws of its members
  static List<PackRule.Flaw> flaws(
      List<List<Integer>> groups,
      BiConsumer<List<Integer>, SortedMap<Integer, PackRule.Flaw>> look) {
    var flaws = new TreeMap<Integer, PackRule.Flaw>();
    groups.forEach(group -> look.accept(group, flaws));
    return List.copyOf(flaws.values());
  }

  private static int hash(long hashed) {
    return (int) (hashed >> PLACE_BITS);
  }

  /// Different things may have the same hash.
  private static <K> void split(
      List<Item> items, Function<Item, K> key, long[] hashed, List<List<Integer>> groups) {
    var equal = new LinkedHashMap<K, List<Integer>>();
    for (long one : hashed) {
      equal.computeIfAbsent(key.apply(items.get((int) one)), _ -> new ArrayList<>()).add((int) one);
    }
    equal.values().stream().filter(group -> group.size() > 1).forEach(groups::add);
  }
}
