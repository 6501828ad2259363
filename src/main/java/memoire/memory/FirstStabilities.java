package memoire.memory;

import java.util.Arrays;

/// First stabilities (w0 to w3) from those that a log could tell, made to rise with the rating and
/// completed by what is usual (fsrs-rs, `parameter_initialization.rs`).
public final class FirstStabilities {
  private static final double LEAST = 0.001;
  private static final double GREATEST = 100;

  /// Pairs of ratings, by index, in the order in which they are compared.
  private static final int[][] PAIRS = {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}};

  /// Where Hard usually lies between Again and Good, and Good between Easy and Hard, on a
  /// logarithmic scale.
  private static final double HARD_SHARE = 0.41;

  private static final double GOOD_SHARE = 0.54;

  private FirstStabilities() {}

  /// The four stabilities, Again to Easy.
  ///
  /// @param known a stability in days for each rating, NaN where the log has none; at least one is
  ///   a number
  /// @param counts how many reviews each was drawn from
  public static double[] smoothAndFill(double[] known, int[] counts) {
    double[] s = fill(smooth(known, counts));
    for (int i = 0; i < s.length; i++) {
      s[i] = Math.clamp(s[i], LEAST, GREATEST);
    }
    return s;
  }

  private static double[] smooth(double[] known, int[] counts) {
    double[] s = known.clone();
    for (int[] pair : PAIRS) {
      int small = pair[0];
      int big = pair[1];
      if (s[small] > s[big]) {
        if (counts[small] > counts[big]) {
          s[big] = s[small];
        } else {
          s[small] = s[big];
        }
      }
    }
    return s;
  }

  private static double[] fill(double[] s) {
    long given = Arrays.stream(s).filter(Double::isFinite).count();
    if (given == 0) {
      throw new IllegalArgumentException("no first stability is known");
    }
    return given == 1 ? scaleDefaults(s) : interpolate(s);
  }

  private static double[] scaleDefaults(double[] s) {
    var defaults = Weights.defaults();
    int only = 0;
    while (Double.isNaN(s[only])) {
      only++;
    }
    double scale = s[only] / defaults.get(only);
    double[] filled = new double[s.length];
    for (int i = 0; i < filled.length; i++) {
      filled[i] = defaults.get(i) * scale;
    }
    return filled;
  }

  /// With logarithms a, h, g, e of the four: h = w1·a + (1 − w1)·g and g = (1 − w2)·h + w2·e. Two
  /// known ones determine the others.
  private static double[] interpolate(double[] stabilities) {
    double[] l = Arrays.stream(stabilities).map(Math::log).toArray();
    double w1 = HARD_SHARE;
    double w2 = GOOD_SHARE;
    if (Double.isNaN(l[1]) && Double.isNaN(l[2])) {
      double both = w1 + w2 - w1 * w2;
      l[1] = (w1 * l[0] + (both - w1) * l[3]) / both;
      l[2] = ((both - w2) * l[0] + w2 * l[3]) / both;
    }
    if (Double.isNaN(l[1])) {
      l[1] = Double.isNaN(l[0]) ? (l[2] - w2 * l[3]) / (1 - w2) : w1 * l[0] + (1 - w1) * l[2];
    }
    if (Double.isNaN(l[2])) {
      l[2] = Double.isNaN(l[3]) ? (l[1] - w1 * l[0]) / (1 - w1) : (1 - w2) * l[1] + w2 * l[3];
    }
    if (Double.isNaN(l[0])) {
      l[0] = (l[1] - (1 - w1) * l[2]) / w1;
    }
    if (Double.isNaN(l[3])) {
      l[3] = (l[2] - (1 - w2) * l[1]) / w2;
    }
    return Arrays.stream(l).map(Math::exp).toArray();
  }
}
