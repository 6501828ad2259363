package memoire.plot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Four shades for counts of any size, so that about as many days have each.
///
/// @param from the least count of each shade, rising; some may be missing when counts are alike
public record Shades(List<Integer> from) {
  static final int MOST = 4;

  public Shades {
    from = List.copyOf(from);
  }

  /// @param counts each above 0
  static Shades of(Collection<Integer> counts) {
    var sorted = counts.stream().sorted().toList();
    var from = new ArrayList<Integer>();
    for (int i = 0; i < MOST && !sorted.isEmpty(); i++) {
      int least = i == 0 ? 1 : sorted.get(sorted.size() * i / MOST);
      if (from.isEmpty() || least > from.getLast()) {
        from.add(least);
      }
    }
    return new Shades(from);
  }

  /// 0 for nothing, up to 4. Fewer shades are the darker ones, so that something always shows.
  int of(int count) {
    int shade = 0;
    for (int i = 0; i < from.size(); i++) {
      if (count >= from.get(i)) {
        shade = MOST - from.size() + 1 + i;
      }
    }
    return shade;
  }

  /// The counts of the n-th shade in words, as `10–24`.
  String words(int n) {
    int least = from.get(n);
    if (n == from.size() - 1) {
      return least + "+";
    }
    int greatest = from.get(n + 1) - 1;
    return least == greatest ? String.valueOf(least) : least + "–" + greatest;
  }
}
