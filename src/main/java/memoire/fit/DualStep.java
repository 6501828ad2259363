package memoire.fit;

import memoire.memory.Guessing;

/// One review under FSRS-7: recall at it and the memory after it, both ways. A right answer that
/// may have been guessed is a mixture of success and lapse.
final class DualStep {
  private final DualCurve curve;
  private final DualAnswer answer;
  private final DualAnswer lapse;

  /// The memory after.
  double slow;

  double fast;
  double difficulty;

  /// The slopes that [#back] found, by the memory before.
  double bySlow;

  double byFast;
  double byDifficulty;

  private boolean isMixed;
  private double share;
  private double shareByRecall;

  DualStep(double[] w) {
    curve = new DualCurve(w);
    answer = new DualAnswer(w);
    lapse = new DualAnswer(w);
  }

  /// Computes the chance of recall at a review.
  double recall(double days, double s, double f, double d) {
    curve.at(days, s, f, d);
    return curve.recall;
  }

  /// Computes the memory after the review whose recall was computed last.
  void answer(double s, double f, double d, int rating, double guess) {
    answer.at(s, f, d, curve, rating);
    isMixed = guess > 0 && rating > 1;
    if (isMixed) {
      lapse.at(s, f, d, curve, 1);
      double right = curve.recall + (1 - curve.recall) * guess;
      share = Guessing.recalled(curve.recall, guess);
      shareByRecall = guess / (right * right);
      slow = mixed(answer.slow, lapse.slow);
      fast = mixed(answer.fast, lapse.fast);
      difficulty = share * answer.difficulty + (1 - share) * lapse.difficulty;
    } else {
      slow = answer.slow;
      fast = answer.fast;
      difficulty = answer.difficulty;
    }
  }

  private double mixed(double success, double lapse) {
    return Math.exp(share * Math.log(success) + (1 - share) * Math.log(lapse));
  }

  /// Takes slopes by recall and by the memory after back to the memory before.
  ///
  /// @param gradient the slopes by the weights are added to it
  void back(double ofRecall, double ofSlow, double ofFast, double ofDifficulty, double[] gradient) {
    if (isMixed) {
      mixedBack(ofRecall, ofSlow, ofFast, ofDifficulty, gradient);
      return;
    }
    answer.back(ofSlow, ofFast, ofDifficulty, gradient);
    curve.back(ofRecall + answer.byRecall, answer.byFastTrace, gradient);
    bySlow = curve.bySlow + answer.bySlow;
    byFast = curve.byFast + answer.byFast;
    byDifficulty = curve.byDifficulty + answer.byDifficulty;
  }

  private void mixedBack(
      double ofRecall, double ofSlow, double ofFast, double ofDifficulty, double[] gradient) {
    double forSlow = ofSlow * slow;
    double forFast = ofFast * fast;
    answer.back(
        forSlow * share / answer.slow,
        forFast * share / answer.fast,
        ofDifficulty * share,
        gradient);
    lapse.back(
        forSlow * (1 - share) / lapse.slow,
        forFast * (1 - share) / lapse.fast,
        ofDifficulty * (1 - share),
        gradient);
    double ofShare =
        forSlow * Math.log(answer.slow / lapse.slow)
            + forFast * Math.log(answer.fast / lapse.fast)
            + ofDifficulty * (answer.difficulty - lapse.difficulty);
    curve.back(
        ofRecall + answer.byRecall + lapse.byRecall + ofShare * shareByRecall,
        answer.byFastTrace + lapse.byFastTrace,
        gradient);
    bySlow = curve.bySlow + answer.bySlow + lapse.bySlow;
    byFast = curve.byFast + answer.byFast + lapse.byFast;
    byDifficulty = curve.byDifficulty + answer.byDifficulty + lapse.byDifficulty;
  }

  /// Takes a slope by recall alone back to the memory before.
  void recallBack(double ofRecall, double[] gradient) {
    curve.back(ofRecall, 0, gradient);
    bySlow = curve.bySlow;
    byFast = curve.byFast;
    byDifficulty = curve.byDifficulty;
  }
}
