package memoire.fit;

/// Solves small symmetric systems.
final class Cholesky {
  private Cholesky() {}

  /// The x for which `matrix`·x = −`vector` where only the free numbers of x move and the others
  /// are 0.
  ///
  /// @param matrix symmetric and positive definite; where it is only nearly so, its diagonal counts
  ///   for more
  static double[] solve(double[][] matrix, boolean[] free, double[] vector) {
    int[] index = index(free);
    for (double ridge = 0; ; ridge = Math.max(1e-10, ridge * 100)) {
      double[][] factor = factor(matrix, index, ridge);
      if (factor.length == index.length) {
        return spread(index, substitute(factor, index, vector), vector.length);
      }
    }
  }

  private static int[] index(boolean[] free) {
    return java.util.stream.IntStream.range(0, free.length).filter(i -> free[i]).toArray();
  }

  /// The lower triangle, or as many rows of it as could be made.
  private static double[][] factor(double[][] matrix, int[] index, double ridge) {
    int n = index.length;
    double[][] l = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[index[i]][index[j]] * (i == j ? 1 + ridge : 1);
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        if (i != j) {
          l[i][j] = sum / l[j][j];
        } else if (sum > 1e-14 * matrix[index[i]][index[i]] && sum > 0) {
          l[i][i] = Math.sqrt(sum);
        } else if (ridge > 1e20) {
          l[i][i] = 1;
        } else {
          return java.util.Arrays.copyOf(l, i);
        }
      }
    }
    return l;
  }

  private static double[] substitute(double[][] l, int[] index, double[] vector) {
    int n = l.length;
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      double sum = -vector[index[i]];
      for (int k = 0; k < i; k++) {
        sum -= l[i][k] * x[k];
      }
      x[i] = sum / l[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = x[i];
      for (int k = i + 1; k < n; k++) {
        sum -= l[k][i] * x[k];
      }
      x[i] = sum / l[i][i];
    }
    return x;
  }

  private static double[] spread(int[] index, double[] values, int length) {
    double[] spread = new double[length];
    for (int i = 0; i < index.length; i++) {
      spread[index[i]] = values[i];
    }
    return spread;
  }
}
