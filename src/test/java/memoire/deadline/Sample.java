package memoire.deadline;

/// Numbers of which the mean is wanted, and how sure it is.
public final class Sample {
  private int count;
  private double sum;
  private double squares;

  public void add(double value) {
    count++;
    sum += value;
    squares += value * value;
  }

  public double mean() {
    return sum / count;
  }

  /// The standard error of the mean.
  public double error() {
    double variance = Math.max(0, squares / count - mean() * mean());
    return Math.sqrt(variance / Math.max(1, count - 1));
  }
}
