package memoire.fit;

import java.util.Arrays;

/// Walks down a function of several numbers within bounds: the quasi-Newton method of Broyden, Fletcher,
/// Goldfarb and Shanno with the inverse of the curvature held as a matrix, projected onto the bounds
/// (Nocedal and Wright, Numerical Optimization, chapters 6 and 16.7). What it learned of the curvature
/// stays, so that a function much like the one before takes few steps.
final class Minimiser {
  /// A function and its gradient, which is written to the array.
  interface Function {
    double at(double[] x, double[] gradient);
  }

  private static final int MOST_HALVINGS = 12;
  private static final double SUFFICIENT_DECREASE = 1e-4;
  private static final double SHORTER = 0.35;

  private final double[] low;
  private final double[] high;
  private final double[] scale;
  private final int n;
  private final double[][] inverse;
  private boolean hasCurvature;
  private int evaluations;

  /// @param scale by how much each number usually moves
  Minimiser(double[] low, double[] high, double[] scale) {
    this.low = low;
    this.high = high;
    this.scale = scale;
    n = low.length;
    inverse = new double[n][n];
  }

  /// How often functions were evaluated.
  int evaluations() {
    return evaluations;
  }

  /// Goes down from `start` until a step gains less than `tolerance` of the function's value.
  double[] minimise(Function function, double[] start, double tolerance, int mostSteps) {
    double[] x = start.clone();
    double[] gradient = new double[n];
    double value = evaluate(function, x, gradient);
    if (!hasCurvature) {
      resetCurvature(gradient);
    }
    for (int step = 0; step < mostSteps; step++) {
      double[] direction = direction(x, gradient);
      if (slope(direction, gradient) >= 0) {
        resetCurvature(gradient);
        direction = direction(x, gradient);
      }
      double[] nextGradient = new double[n];
      double[] next = new double[n];
      double nextValue = search(function, x, value, gradient, direction, next, nextGradient);
      double gain = value - nextValue;
      if (!(gain > 0)) {
        break;
      }
      learn(x, gradient, next, nextGradient);
      x = next;
      value = nextValue;
      gradient = nextGradient;
      if (gain < tolerance * Math.abs(value)) {
        break;
      }
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
    for (int halving = 0; halving <= MOST_HALVINGS; halving++) {
      double expected = 0;
      for (int i = 0; i < n; i++) {
        next[i] = Math.clamp(x[i] + length * direction[i], low[i], high[i]);
        expected += gradient[i] * (next[i] - x[i]);
      }
      nextValue = evaluate(function, next, nextGradient);
      if (nextValue <= value + SUFFICIENT_DECREASE * expected) {
        break;
      }
      length *= SHORTER;
    }
    return nextValue;
  }

  /// Numbers that lie on a bound and would leave it stay there.
  private double[] direction(double[] x, double[] gradient) {
    double[] direction = new double[n];
    for (int i = 0; i < n; i++) {
      if (isFree(x, gradient, i)) {
        for (int j = 0; j < n; j++) {
          if (isFree(x, gradient, j)) {
            direction[i] -= inverse[i][j] * gradient[j];
          }
        }
      }
    }
    return direction;
  }

  private boolean isFree(double[] x, double[] gradient, int i) {
    return !(x[i] <= low[i] && gradient[i] > 0) && !(x[i] >= high[i] && gradient[i] < 0);
  }

  private double slope(double[] direction, double[] gradient) {
    double slope = 0;
    for (int i = 0; i < n; i++) {
      slope += direction[i] * gradient[i];
    }
    return slope;
  }

  /// Begins with a step of about a third of the usual movement.
  private void resetCurvature(double[] gradient) {
    double steepness = 0;
    for (int i = 0; i < n; i++) {
      steepness += gradient[i] * gradient[i] * scale[i] * scale[i];
    }
    fillDiagonal(0.3 / Math.sqrt(Math.max(1e-300, steepness)));
    hasCurvature = false;
  }

  private void fillDiagonal(double factor) {
    for (int i = 0; i < n; i++) {
      Arrays.fill(inverse[i], 0);
      inverse[i][i] = factor * scale[i] * scale[i];
    }
  }

  private void learn(double[] x, double[] gradient, double[] next, double[] nextGradient) {
    double[] step = new double[n];
    double[] turn = new double[n];
    double curvature = 0;
    double scaledTurn = 0;
    for (int i = 0; i < n; i++) {
      step[i] = next[i] - x[i];
      turn[i] = nextGradient[i] - gradient[i];
      curvature += step[i] * turn[i];
      scaledTurn += turn[i] * turn[i] * scale[i] * scale[i];
    }
    if (curvature <= 1e-12) {
      return;
    }
    if (!hasCurvature) {
      fillDiagonal(curvature / scaledTurn);
      hasCurvature = true;
    }
    update(step, turn, curvature);
  }

  private void update(double[] step, double[] turn, double curvature) {
    double[] turned = new double[n];
    double along = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        turned[i] += inverse[i][j] * turn[j];
      }
      along += turn[i] * turned[i];
    }
    double stretch = (1 + along / curvature) / curvature;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        inverse[i][j] +=
            stretch * step[i] * step[j] - (turned[i] * step[j] + step[i] * turned[j]) / curvature;
      }
    }
  }
}
