package memoire.fit;

/// A stability of FSRS-7 after a review, and how it depends on the memory and the weights.
final class DualGrowth {
  private static final int GAIN = 0;
  private static final int DAMPING = 1;
  private static final int SURPRISE = 2;
  private static final int LAPSE = 3;
  private static final int LAPSE_POWER = 4;
  private static final int LAPSE_SURPRISE = 5;
  private static final int HARD = 6;
  private static final int EASY = 7;

  private final double[] w;
  private final int block;

  /// The stability after the review, not within bounds.
  double after;

  /// How it depends on the stability, the difficulty and the recall before.
  double byStability;

  double byDifficulty;
  double byRecall;

  private int rating;
  private double byGain;
  private double byDamping;
  private double bySurprise;
  private double byBonus;

  /// @param block where the weights of this stability begin
  DualGrowth(double[] w, int block) {
    this.w = w;
    this.block = block;
  }

  void at(double stability, double difficulty, double recall, int rating) {
    this.rating = rating;
    if (rating == 1) {
      lapse(stability, recall);
    } else {
      success(stability, difficulty, recall);
    }
  }

  private void success(double stability, double difficulty, double recall) {
    double lnX = Math.log(stability);
    double surprise = Math.exp((1 - recall) * w[block + SURPRISE]);
    double plain =
        stability * (11 - difficulty) * Math.exp(w[block + GAIN] - 1.5 - w[block + DAMPING] * lnX);
    double bonus = rating == 2 ? w[block + HARD] : rating == 4 ? w[block + EASY] : 1;
    byBonus = plain * (surprise - 1);
    double gain = byBonus * bonus;
    double bySurprising = plain * bonus * surprise;
    after = stability + gain;
    byStability = 1 + gain / stability * (1 - w[block + DAMPING]);
    byDifficulty = -gain / (11 - difficulty);
    byRecall = -bySurprising * w[block + SURPRISE];
    byGain = gain;
    byDamping = -gain * lnX;
    bySurprise = bySurprising * (1 - recall);
  }

  private void lapse(double stability, double recall) {
    double ln = Math.log(stability + 1);
    double power = Math.exp(w[block + LAPSE_POWER] * ln);
    double surprise = Math.exp((1 - recall) * w[block + LAPSE_SURPRISE]);
    double scale = w[block + LAPSE] * surprise;
    double forgotten = scale * (power - 1);
    byDifficulty = 0;
    if (forgotten >= stability) {
      after = stability;
      byStability = 1;
      byRecall = 0;
      byGain = 0;
      byDamping = 0;
      bySurprise = 0;
      return;
    }
    after = forgotten;
    byStability = scale * w[block + LAPSE_POWER] * power / (stability + 1);
    byRecall = -w[block + LAPSE_SURPRISE] * forgotten;
    byGain = surprise * (power - 1);
    byDamping = scale * power * ln;
    bySurprise = (1 - recall) * forgotten;
  }

  /// Adds the slopes by the weights of something with that slope by the stability after.
  void back(double of, double[] gradient) {
    int first = block + (rating == 1 ? LAPSE : GAIN);
    gradient[first] += of * byGain;
    gradient[first + 1] += of * byDamping;
    gradient[first + 2] += of * bySurprise;
    if (rating == 2) {
      gradient[block + HARD] += of * byBonus;
    } else if (rating == 4) {
      gradient[block + EASY] += of * byBonus;
    }
  }
}
