package memoire.fit;

import java.util.Arrays;

/// Walks down a function of several numbers within bounds: Newton's method with a curvature that is
/// given at the start and then learned from the gradients (Broyden, Fletcher, Goldfarb and Shanno),
/// numbers on a bound held there while they would leave it (Nocedal and Wright, Numerical
/// Optimization, chapters 6 and 16.7).
final class Minimiser {
  /// A function and its gradient, which is written to the array.
  interface Function {
    double at(double[] x, double[] gradient);
  }

  private static final int MOST_SHORTENINGS = 12;
  private static final double SUFFICIENT_DECREASE = 1e-4;
  private static final double SHORTER = 0.3;

  private final double[] low;
  private final double[] high;
  private final int n;
  private int evaluations;

  Minimiser(double[] low, double[] high) {
    this.low = low;
    this.high = high;
    n = low.length;
  }

  /// How often functions were evaluated.
  int evaluations() {
    return evaluations;
  }

  /// The numbers, brought within the bounds.
  double[] clamped(double[] x) {
    double[] clamped = new double[n];
    Arrays.setAll(clamped, i -> Math.clamp(x[i], low[i], high[i]));
    return clamped;
  }

  /// Goes down from `start` until the next step promises less than `enough`.
  ///
  /// @param curvature about the second derivatives of the function at the start, positive definite;
  ///   is changed to what it is at the end
  double[] minimise(
      Function function, double[] start, double[][] curvature, double enough, int mostSteps) {
    double[] x = start.clone();
    double[] gradient = new double[n];
    double value = evaluate(function, x, gradient);
    for (int step = 0; step < mostSteps; step++) {
      double[] direction = direction(x, gradient, curvature);
      double promise = -dot(direction, gradient) / 2;
      if (!(promise > enough)) {
        break;
      }
      double[] next = new double[n];
      double[] nextGradient = new double[n];
      double nextValue = search(function, x, value, gradient, direction, next, nextGradient);
      if (!(nextValue < value)) {
        break;
      }
      learn(x, gradient, next, nextGradient, curvature);
      x = next;
      value = nextValue;
      gradient = nextGradient;
    }
    return x;
  }

  private double evaluate(Function function, double[] x, double[] gradient) {
    evaluations++;
    return function.at(x, gradient);
  }

  /// Takes the longest of ever shorter steps that goes down enough.
  private double search(
      Function function,
      double[] x,
      double value,
      double[] gradient,
      double[] direction,
      double[] next,
      double[] nextGradient) {
    double length = 1;
    double nextValue = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= MOST_SHORTENINGS; i++) {
      double expected = 0;
      for (int j = 0; j < n; j++) {
        next[j] = Math.clamp(x[j] + length * direction[j], low[j], high[j]);
        expected += gradient[j] * (next[j] - x[j]);
      }
      nextValue = evaluate(function, next, nextGradient);
      if (nextValue <= value + SUFFICIENT_DECREASE * expected) {
        break;
      }
      length *= SHORTER;
    }
    return nextValue;
  }

  /// The step to where the gradient would vanish. A number that would leave its bounds at once is
  /// held, and the step of the others found anew.
  private double[] direction(double[] x, double[] gradient, double[][] curvature) {
    boolean[] free = new boolean[n];
    for (int i = 0; i < n; i++) {
      free[i] = !(x[i] <= low[i] && gradient[i] > 0) && !(x[i] >= high[i] && gradient[i] < 0);
    }
    for (int round = 0; ; round++) {
      double[] direction = Cholesky.solve(curvature, free, gradient);
      boolean isWithin = true;
      for (int i = 0; i < n; i++) {
        boolean leaves =
            (x[i] <= low[i] && direction[i] < 0) || (x[i] >= high[i] && direction[i] > 0);
        if (free[i] && leaves) {
          free[i] = false;
          isWithin = false;
        }
      }
      if (isWithin || round == n) {
        return direction;
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /// Makes the curvature agree with how the gradient changed along the step.
  private void learn(
      double[] x, double[] gradient, double[] next, double[] nextGradient, double[][] curvature) {
    double[] step = new double[n];
    double[] turn = new double[n];
    Arrays.setAll(step, i -> next[i] - x[i]);
    Arrays.setAll(turn, i -> nextGradient[i] - gradient[i]);
    double[] expected = new double[n];
    Arrays.setAll(expected, i -> dot(curvature[i], step));
    double along = dot(step, turn);
    double alongExpected = dot(step, expected);
    if (alongExpected <= 0) {
      return;
    }
    if (along < 0.2 * alongExpected) {
      // Powell's damping keeps the curvature positive where the function is not convex.
      double share = 0.8 * alongExpected / (alongExpected - along);
      Arrays.setAll(turn, i -> share * turn[i] + (1 - share) * expected[i]);
      along = dot(step, turn);
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        curvature[i][j] += turn[i] * turn[j] / along - expected[i] * expected[j] / alongExpected;
      }
    }
  }
}
