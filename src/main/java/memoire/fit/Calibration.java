package memoire.fit;

import java.util.ArrayList;
import java.util.List;

/// What was predicted against what happened: items in order of their predicted chance, cut into
/// groups of about the same size.
public record Calibration(List<Group> groups) {
  private static final int MOST = 10;
  private static final int FEWEST_IN_A_GROUP = 20;

  /// @param predicted the mean of the chances
  /// @param passed how many were right
  public record Group(double predicted, int passed, int count) {
    public double observed() {
      return (double) passed / count;
    }
  }

  public Calibration {
    groups = List.copyOf(groups);
  }

  /// @param chance of each item, in time; those from `from` to before `to` are looked at
  static Calibration of(Histories histories, double[] chance, int from, int to) {
    int[] order = Ranked.of(chance, from, to);
    int count = Math.clamp(order.length / FEWEST_IN_A_GROUP, 1, MOST);
    var groups = new ArrayList<Group>();
    for (int g = 0; g < count && order.length > 0; g++) {
      int first = (int) ((long) order.length * g / count);
      int end = (int) ((long) order.length * (g + 1) / count);
      double predicted = 0;
      int passed = 0;
      for (int i = first; i < end; i++) {
        predicted += chance[order[i]];
        passed += histories.isPassed(histories.items[order[i]]) ? 1 : 0;
      }
      groups.add(new Group(predicted / (end - first), passed, end - first));
    }
    return new Calibration(groups);
  }
}
