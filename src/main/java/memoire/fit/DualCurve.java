package memoire.fit;

import static memoire.memory.Fsrs7.GREATEST_DECAY;
import static memoire.memory.Fsrs7.LEAST_CHANCE;
import static memoire.memory.Fsrs7.LEAST_DECAY;
import static memoire.memory.Fsrs7.MOST_STRETCH;

/// Recall under FSRS-7 at one review, and how it depends on the memory and the weights.
final class DualCurve {
  private final double[] w;
  private final double lnFastBase;
  private final double slowRaised;
  private final double slowRaisedByDecay;
  private final double slowRaisedByBase;

  /// The chance of recall, and how far the fast trace is still there.
  double recall;

  double fast;

  /// The slopes that [#back] found, by the memory before.
  double bySlow;

  double byFast;
  double byDifficulty;

  private double slow;
  private double lnF;
  private double lnS;
  private double harder;
  private double share;
  private double decay;
  private boolean isDecayFree;
  private double fastByDecay;
  private double fastByTime;
  private double fastByBase;
  private double slowByTime;
  private double slowByDecay;
  private double slowByBase;
  private double f;
  private double s;

  DualCurve(double[] w) {
    this.w = w;
    lnFastBase = Math.log(w[25]);
    double ln = Math.log(w[26]);
    slowRaised = Math.exp(-ln / w[24]);
    slowRaisedByDecay = slowRaised * ln / (w[24] * w[24]);
    slowRaisedByBase = -slowRaised / (w[26] * w[24]);
  }

  /// Computes recall.
  ///
  /// @param s the slow stability
  /// @param f the fast one
  void at(double days, double s, double f, double d) {
    this.s = s;
    this.f = f;
    lnF = Math.log(f);
    lnS = Math.log(s);
    harder = d - 5;
    fast(days);
    slow(days);
    double ofFast = w[27] * Math.exp(-w[29] * lnF);
    double ofSlow = w[28] * Math.exp(w[30] * lnS + harder * (w[31] - 0.5));
    share = ofFast / (ofFast + ofSlow);
    recall = LEAST_CHANCE + (1 - 2 * LEAST_CHANCE) * (share * fast + (1 - share) * slow);
  }

  private void fast(double days) {
    double free = w[23] * Math.exp((w[33] - 0.3) * lnF);
    isDecayFree = free > LEAST_DECAY && free < GREATEST_DECAY;
    decay = Math.clamp(free, LEAST_DECAY, GREATEST_DECAY);
    double stretch = -lnFastBase / decay;
    boolean isStretchFree = stretch < MOST_STRETCH;
    double raised = Math.exp(Math.min(MOST_STRETCH, stretch));
    double time = days / f;
    double u = 1 + (raised - 1) * time;
    double lnU = Math.log(u);
    fast = Math.exp(-decay * lnU);
    double byU = -decay * fast / u;
    double byRaised = isStretchFree ? byU * time * raised : 0;
    fastByDecay = -fast * lnU - byRaised * stretch / decay;
    fastByBase = -byRaised / (w[25] * decay);
    fastByTime = byU * (u - 1);
  }

  private void slow(double days) {
    double time = days / s * Math.exp(harder * (w[32] - 0.3));
    double u = 1 + (slowRaised - 1) * time;
    double lnU = Math.log(u);
    slow = Math.exp(-w[24] * lnU);
    double byU = -w[24] * slow / u;
    slowByDecay = -slow * lnU + byU * time * slowRaisedByDecay;
    slowByBase = byU * time * slowRaisedByBase;
    slowByTime = byU * (u - 1);
  }

  /// Takes slopes by recall and by the fast trace back to what they depend on.
  ///
  /// @param gradient the slopes by the weights are added to it
  void back(double ofRecall, double ofFastTrace, double[] gradient) {
    double ofMean = (1 - 2 * LEAST_CHANCE) * ofRecall;
    double ofFast = ofFastTrace + ofMean * share;
    double ofSlow = ofMean * (1 - share);
    double ofShare = ofMean * share * (1 - share) * (fast - slow);
    double ofDecay = isDecayFree ? ofFast * fastByDecay * decay : 0;
    byFast = (-ofFast * fastByTime + ofDecay * (w[33] - 0.3) - ofShare * w[29]) / f;
    bySlow = (-ofSlow * slowByTime - ofShare * w[30]) / s;
    byDifficulty = ofSlow * slowByTime * (w[32] - 0.3) - ofShare * (w[31] - 0.5);
    gradient[23] += ofDecay / w[23];
    gradient[24] += ofSlow * slowByDecay;
    gradient[25] += ofFast * fastByBase;
    gradient[26] += ofSlow * slowByBase;
    gradient[27] += ofShare / w[27];
    gradient[28] -= ofShare / w[28];
    gradient[29] -= ofShare * lnF;
    gradient[30] -= ofShare * lnS;
    gradient[31] -= ofShare * harder;
    gradient[32] += ofSlow * slowByTime * harder;
    gradient[33] += ofDecay * lnF;
  }
}
