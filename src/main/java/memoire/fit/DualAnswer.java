package memoire.fit;

import static memoire.memory.Fsrs7.DIFFICULTY_PULL;
import static memoire.memory.Fsrs7.FAST_SHARE;
import static memoire.memory.Fsrs7.GREATEST_STABILITY;
import static memoire.memory.Fsrs7.LEAST_STABILITY;

import memoire.memory.Fsrs7;

/// The memory that one answer leaves under FSRS-7, and how it depends on the memory before and the
/// weights.
final class DualAnswer {
  private final double[] w;
  private final DualGrowth slowGrowth;
  private final DualGrowth fastGrowth;
  private final double easyDifficulty;

  /// The memory after.
  double slow;

  double fast;
  double difficulty;

  /// The slopes that [#back] found, by the memory and the recall before.
  double bySlow;

  double byFast;
  double byDifficulty;
  double byRecall;
  double byFastTrace;

  private int rating;
  private double recall;
  private double before;
  private double change;
  private boolean isFastHeld;

  DualAnswer(double[] w) {
    this.w = w;
    slowGrowth = new DualGrowth(w, Fsrs7.SLOW);
    fastGrowth = new DualGrowth(w, Fsrs7.FAST);
    easyDifficulty = w[4] - Math.exp(3 * w[5]) + 1;
  }

  void at(double s, double f, double d, DualCurve curve, int rating) {
    this.rating = rating;
    recall = curve.recall;
    before = d;
    slowGrowth.at(s, d, recall, rating);
    fastGrowth.at(f, d, curve.fast, rating);
    isFastHeld = rating == 1 && FAST_SHARE * slowGrowth.after < fastGrowth.after;
    slow = stability(slowGrowth.after);
    fast = stability(isFastHeld ? FAST_SHARE * slowGrowth.after : fastGrowth.after);
    change = -w[6] * (rating - 3) * (rating == 1 ? recall + 0.1 : 1);
    difficulty =
        Math.clamp(
            DIFFICULTY_PULL * easyDifficulty + (1 - DIFFICULTY_PULL) * (d + change * (10 - d) / 9),
            1,
            10);
  }

  /// Takes slopes by the memory after back to what it depends on; on a bound nothing had a say.
  ///
  /// @param gradient the slopes by the weights are added to it
  void back(double ofSlowAfter, double ofFastAfter, double ofDifficulty, double[] gradient) {
    double ofFast = isInside(fast) ? ofFastAfter : 0;
    double ofSlow = isInside(slow) ? ofSlowAfter : 0;
    if (isFastHeld) {
      ofSlow += FAST_SHARE * ofFast;
      ofFast = 0;
    }
    slowGrowth.back(ofSlow, gradient);
    fastGrowth.back(ofFast, gradient);
    bySlow = ofSlow * slowGrowth.byStability;
    byFast = ofFast * fastGrowth.byStability;
    byRecall = ofSlow * slowGrowth.byRecall;
    byFastTrace = ofFast * fastGrowth.byRecall;
    byDifficulty = ofSlow * slowGrowth.byDifficulty + ofFast * fastGrowth.byDifficulty;
    if (difficulty > 1 && difficulty < 10) {
      difficultyBack(ofDifficulty, gradient);
    }
  }

  private void difficultyBack(double of, double[] gradient) {
    double ofDamped = (1 - DIFFICULTY_PULL) * of;
    double ofChange = ofDamped * (10 - before) / 9;
    byDifficulty += ofDamped * (1 - change / 9);
    gradient[4] += DIFFICULTY_PULL * of;
    gradient[5] -= DIFFICULTY_PULL * of * 3 * Math.exp(3 * w[5]);
    gradient[6] -= ofChange * (rating - 3) * (rating == 1 ? recall + 0.1 : 1);
    if (rating == 1) {
      byRecall += 2 * w[6] * ofChange;
    }
  }

  static double stability(double stability) {
    return Math.clamp(stability, LEAST_STABILITY, GREATEST_STABILITY);
  }

  static boolean isInside(double stability) {
    return stability > LEAST_STABILITY && stability < GREATEST_STABILITY;
  }
}
