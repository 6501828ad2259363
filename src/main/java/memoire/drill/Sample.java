package memoire.drill;

import java.util.Arrays;

/// Moments of a sample. Each is NaN where the sample is too small for it.
final class Sample {
  /// Sums of marks differ by this much where they are the same but for rounding.
  private static final double SAME = 1e-9;

  private Sample() {}

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  static double median(double[] values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    var sorted = sorted(values);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /// With n − 1. Exactly 0 where either list does not vary.
  static double covariance(double[] one, double[] other) {
    if (one.length < 2) {
      return Double.NaN;
    }
    if (isConstant(one) || isConstant(other)) {
      return 0;
    }
    double meanOne = mean(one);
    double meanOther = mean(other);
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - meanOne) * (other[i] - meanOther);
    }
    return sum / (one.length - 1);
  }

  static double variance(double[] values) {
    return covariance(values, values);
  }

  /// The most that the covariance of two lists could be if their members were paired otherwise.
  static double greatestCovariance(double[] one, double[] other) {
    return covariance(sorted(one), sorted(other));
  }

  /// k3 / k2^1.5, with the unbiased k-statistics (Fisher 1930).
  static double skewness(double[] values) {
    double n = values.length;
    double k2 = variance(values);
    double k3 = n * power(values, 3) / ((n - 1) * (n - 2));
    return n < 3 || k2 == 0 ? Double.NaN : k3 / Math.pow(k2, 1.5);
  }

  /// k4 / k2²: above 0 with heavier ends than the normal distribution has.
  static double kurtosis(double[] values) {
    double n = values.length;
    double k2 = variance(values);
    double fourth = power(values, 4) / n;
    double second = power(values, 2) / n;
    double k4 =
        n * n * ((n + 1) * fourth - 3 * (n - 1) * second * second) / ((n - 1) * (n - 2) * (n - 3));
    return n < 4 || k2 == 0 ? Double.NaN : k4 / (k2 * k2);
  }

  static boolean isConstant(double[] values) {
    var range = Arrays.stream(values).summaryStatistics();
    return range.getMax() - range.getMin() < SAME;
  }

  static double[] difference(double[] one, double[] other) {
    var difference = new double[one.length];
    for (int i = 0; i < one.length; i++) {
      difference[i] = one[i] - other[i];
    }
    return difference;
  }

  private static double[] sorted(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /// Sum of the powers of the distances from the mean.
  private static double power(double[] values, int exponent) {
    double mean = mean(values);
    return Arrays.stream(values).map(value -> Math.pow(value - mean, exponent)).sum();
  }
}
