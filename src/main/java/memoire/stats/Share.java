package memoire.stats;

import java.util.OptionalDouble;

/// How many of how many: a share, and the interval in which the true share lies with 95 %
/// confidence (the score interval of Wilson 1927, which holds for few answers and near 0 and 1).
///
/// @param hits from 0 to `of`
/// @param of how many were looked at; with none there is no share
public record Share(int hits, int of) {
  public static final Share NONE = new Share(0, 0);

  /// The 97.5th percentile of the standard normal distribution.
  private static final double Z = 1.959963984540054;

  public Share plus(Share other) {
    return new Share(hits + other.hits, of + other.of);
  }

  public Share minus(Share other) {
    return new Share(hits - other.hits, of - other.of);
  }

  public boolean isEmpty() {
    return of == 0;
  }

  /// From 0 to 1; empty when nothing was looked at.
  public OptionalDouble value() {
    return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) hits / of);
  }

  /// The lower end of the interval, 0 to 1.
  public double low() {
    return low(hits, of);
  }

  /// The upper end of the interval, 0 to 1.
  public double high() {
    return high(hits, of);
  }

  /// The lower end of the interval for hits that may be broken, as partial credits are.
  public static double low(double hits, int of) {
    return of == 0 ? 0 : Math.max(0, middle(hits, of) - halfWidth(hits, of));
  }

  /// The upper end of the interval for hits that may be broken.
  public static double high(double hits, int of) {
    return of == 0 ? 1 : Math.min(1, middle(hits, of) + halfWidth(hits, of));
  }

  private static double middle(double hits, double n) {
    return (hits + Z * Z / 2) / (n + Z * Z);
  }

  private static double halfWidth(double hits, double n) {
    double p = hits / n;
    return Z / (n + Z * Z) * Math.sqrt(p * (1 - p) * n + Z * Z / 4);
  }
}
