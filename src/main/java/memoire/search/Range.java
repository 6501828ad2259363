package memoire.search;

import java.util.Optional;

/// Numbers from `low` to `high`; either may be infinite, and either may itself be left out.
public record Range(double low, boolean isAbove, double high, boolean isBelow) {

  public static Range exactly(double number) {
    return new Range(number, false, number, false);
  }

  public static Range below(double number) {
    return new Range(Double.NEGATIVE_INFINITY, false, number, true);
  }

  public static Range atMost(double number) {
    return new Range(Double.NEGATIVE_INFINITY, false, number, false);
  }

  public static Range above(double number) {
    return new Range(number, true, Double.POSITIVE_INFINITY, false);
  }

  public static Range atLeast(double number) {
    return new Range(number, false, Double.POSITIVE_INFINITY, false);
  }

  /// Both ends included.
  public static Range between(double low, double high) {
    return new Range(low, false, high, false);
  }

  /// Bounds as the search language writes them: `>=0.5`, `<3`, `0.2..0.6`, `80%`.
  public static Optional<Range> parse(String text) {
    return Bounds.range(text);
  }

  /// The numbers that far above these.
  public Range plus(double shift) {
    return new Range(low + shift, isAbove, high + shift, isBelow);
  }

  /// The numbers that are so far below `from` as these say.
  public Range subtractedFrom(double from) {
    return new Range(from - high, /* isAbove= */ isBelow, from - low, /* isBelow= */ isAbove);
  }

  public boolean hasLow() {
    return low != Double.NEGATIVE_INFINITY;
  }

  public boolean hasHigh() {
    return high != Double.POSITIVE_INFINITY;
  }

  public boolean contains(double number) {
    return (isAbove ? number > low : number >= low) && (isBelow ? number < high : number <= high);
  }
}
