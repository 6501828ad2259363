package memoire.fit;

import static memoire.fit.CardTape.D_BY_D;
import static memoire.fit.CardTape.D_BY_DECAY;
import static memoire.fit.CardTape.D_BY_S;
import static memoire.fit.CardTape.D_BY_W4;
import static memoire.fit.CardTape.D_BY_W6;
import static memoire.fit.CardTape.D_BY_W7;
import static memoire.fit.CardTape.LAPSE;
import static memoire.fit.CardTape.LAPSED;
import static memoire.fit.CardTape.LOSS_BY_S;
import static memoire.fit.CardTape.RECALL_BY_DECAY;
import static memoire.fit.CardTape.RECALL_BY_S;
import static memoire.fit.CardTape.SAME_DAY;
import static memoire.fit.CardTape.STRIDE;
import static memoire.fit.CardTape.SUCCEEDED;
import static memoire.fit.CardTape.SUCCESS;
import static memoire.fit.CardTape.S_BY_D;
import static memoire.fit.CardTape.S_BY_DECAY;
import static memoire.fit.CardTape.S_BY_S;
import static memoire.fit.CardTape.TELLS;

import java.util.Arrays;
import memoire.memory.Fsrs;
import memoire.memory.Guessing;
import memoire.memory.Weights;

/// Loss and gradient of FSRS-6, card by card: forward through its reviews, then back (reverse-mode
/// differentiation by hand), some hundred operations a review however many weights there are.
///
/// The model is that of `memory.Fsrs` and `memory.Guessing` term by term; a test compares them, and
/// the gradient with differences.
final class CardPass implements Pass {
  /// Predictions are taken to lie within these, so that no review costs infinitely much.
  static final double LEAST_CHANCE = 1e-7;

  private final Histories histories;
  private final Targets targets;
  private final float[] weight;
  private final double[] w;
  private final Curve curve;
  private final double ceiling;
  private final double easyDifficulty;
  private final double easyByW5;
  private final CardTape tape = new CardTape();
  private final double[] rows = tape.rows;

  private final double[] gradient = new double[Weights.COUNT];
  private double loss;

  // Of the step that was computed last: how S′ depends on S, D and the chance of recall.
  private double byS;
  private double byD;
  private double byRecall;

  CardPass(Histories histories, Targets targets, double[] weights) {
    this.histories = histories;
    this.targets = targets;
    weight = targets.weight();
    w = weights;
    curve = Curve.of(w[20]);
    ceiling = Math.exp(-w[17] * w[18]);
    easyDifficulty = initialDifficulty(4);
    easyByW5 = -3 * Math.exp(3 * w[5]);
  }

  @Override
  public double loss() {
    return loss;
  }

  @Override
  public void addTo(double[] sum) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += gradient[j];
    }
  }

  @Override
  public void add(int card) {
    int from = histories.offset[card];
    int last = targets.last(histories, card);
    if (last > from) {
      forward(from, last);
      backward(from, last);
    }
  }

  @Override
  public void addInformation(int card, double[][] information) {
    int from = histories.offset[card];
    int last = targets.last(histories, card);
    if (last <= from) {
      return;
    }
    forward(from, last);
    double[] s = new double[Weights.COUNT];
    double[] d = new double[Weights.COUNT];
    double[] recall = new double[Weights.COUNT];
    first(from, s, d);
    for (int i = from + 1; i <= last; i++) {
      int row = (i - from) * STRIDE;
      if (rows[row + TELLS] > 0) {
        for (int j = 0; j < recall.length; j++) {
          recall[j] = rows[row + RECALL_BY_S] * s[j];
        }
        recall[20] += rows[row + RECALL_BY_DECAY];
        Pass.addSquare(information, recall, rows[row + TELLS]);
      }
      if (i < last) {
        move(row, tape.kind[i - from], histories.rating[i], s, d);
      }
    }
  }

  private void first(int from, double[] s, double[] d) {
    addFirst(from, 1, 0, s);
    addFirst(from, 0, 1, d);
  }

  /// The derivatives of S and D after a review.
  private void move(int row, int kind, int rating, double[] s, double[] d) {
    for (int j = 0; j < s.length; j++) {
      double before = s[j];
      s[j] = rows[row + S_BY_S] * before + rows[row + S_BY_D] * d[j];
      d[j] = rows[row + D_BY_D] * d[j] + rows[row + D_BY_S] * before;
    }
    addStability(row, kind, rating, 1, s);
    s[20] += rows[row + S_BY_DECAY];
    d[4] += rows[row + D_BY_W4];
    d[5] += rows[row + D_BY_W4] * easyByW5;
    d[6] += rows[row + D_BY_W6];
    d[7] += rows[row + D_BY_W7];
    d[20] += rows[row + D_BY_DECAY];
  }

  private void forward(int from, int last) {
    double first = firstShare(from);
    double s = firstStability(from, first);
    double d =
        first * clampedDifficulty(initialDifficulty(histories.rating[from]))
            + (1 - first) * clampedDifficulty(initialDifficulty(1));
    for (int i = from + 1; i <= last; i++) {
      int row = (i - from) * STRIDE;
      int days = histories.elapsed[i];
      int rating = histories.rating[i];
      if (days == 0) {
        double next = sameDay(row, s, rating);
        tape.kind[i - from] = SAME_DAY;
        rows[row + LOSS_BY_S] = 0;
        rows[row + TELLS] = 0;
        rows[row + S_BY_DECAY] = 0;
        s = kept(row, next);
        d = nextDifficulty(row, d, rating);
        continue;
      }
      double u = 1 + curve.factor() * days / s;
      double lnU = Math.log(u);
      double recall = Math.exp(-curve.decay() * lnU);
      double recallByU = curve.decay() * recall / u;
      double recallByS = recallByU * curve.factor() * days / (s * s);
      double recallByDecay = -recall * lnU - recallByU * days / s * curve.factorByDecay();
      rows[row + RECALL_BY_S] = recallByS;
      rows[row + RECALL_BY_DECAY] = recallByDecay;
      rows[row + TELLS] = 0;
      double lossByRecall = weight[i] == 0 ? 0 : predict(row, i, recall, rating, lnU);
      rows[row + LOSS_BY_S] = lossByRecall * recallByS;
      gradient[20] += lossByRecall * recallByDecay;
      if (i == last) {
        break;
      }
      float guess = histories.guess(i);
      double nextS;
      if (rating == 1) {
        nextS = lapse(row, i - from, s, d, recall, true);
      } else {
        nextS = success(row, s, d, recall, rating);
        tape.kind[i - from] = SUCCEEDED;
      }
      if (guess > 0 && rating > 1) {
        double share = Guessing.recalled(recall, guess);
        double right = recall + (1 - recall) * guess;
        double shareByRecall = guess / (right * right);
        double nextD = nextDifficulty(row, d, rating);
        nextS = mix(row, i - from, s, d, recall, clampedStability(nextS), share, shareByRecall);
        d = mixDifficulty(row, d, nextD, share, shareByRecall, recallByS, recallByDecay);
      } else {
        d = nextDifficulty(row, d, rating);
      }
      rows[row + S_BY_S] = byS + byRecall * recallByS;
      rows[row + S_BY_D] = byD;
      rows[row + S_BY_DECAY] = byRecall * recallByDecay;
      s = kept(row, nextS);
    }
  }

  /// Adds the loss of a target; returns its slope by the chance of recall, whose logarithm is
  /// −decay · lnU.
  private double predict(int row, int i, double recall, int rating, double lnU) {
    float guess = histories.guess(i);
    double right = Math.max(LEAST_CHANCE, recall + (1 - recall) * guess);
    double forgotten = Math.max(LEAST_CHANCE, 1 - recall);
    rows[row + TELLS] = weight[i] * (1 - guess) / (right * forgotten);
    if (rating > 1) {
      boolean isRecall = guess == 0 && right == recall;
      loss -= weight[i] * (isRecall ? -curve.decay() * lnU : Math.log(right));
      return -weight[i] * (1 - guess) / right;
    }
    loss -= weight[i] * Math.log(forgotten * (1 - guess));
    return weight[i] / forgotten;
  }

  private double success(int row, double s, double d, double recall, int rating) {
    double lnS = Math.log(s);
    double growth = Math.exp((1 - recall) * w[10]);
    double plain = (11 - d) * Math.exp(w[8] - w[9] * lnS);
    double bonus = rating == 2 ? w[15] : rating == 4 ? w[16] : 1;
    double ofBonus = s * plain * (growth - 1);
    double gain = ofBonus * bonus;
    double byGrowth = s * plain * bonus * growth;
    byS = 1 + gain / s * (1 - w[9]);
    byD = -gain / (11 - d);
    byRecall = -byGrowth * w[10];
    rows[row + SUCCESS] = gain;
    rows[row + SUCCESS + 1] = -gain * lnS;
    rows[row + SUCCESS + 2] = byGrowth * (1 - recall);
    rows[row + SUCCESS + 3] = rating == 3 ? 0 : ofBonus;
    return s + gain;
  }

  private double lapse(int row, int index, double s, double d, double recall, boolean isAll) {
    double lnD = Math.log(d);
    double lnS1 = Math.log(s + 1);
    double power = Math.exp(w[13] * lnS1);
    double factor = w[11] * Math.exp(-w[12] * lnD + (1 - recall) * w[14]);
    double forgotten = factor * (power - 1);
    double most = s * ceiling;
    int before = isAll ? 0 : tape.kind[index];
    if (forgotten > most) {
      tape.kind[index] = (byte) (before | SAME_DAY);
      byS = ceiling;
      byD = 0;
      byRecall = 0;
      rows[row + LAPSE] = -most * w[18];
      rows[row + LAPSE + 1] = -most * w[17];
      rows[row + LAPSE + 2] = 0;
      return most;
    }
    tape.kind[index] = (byte) (before | LAPSED);
    byS = factor * w[13] * power / (s + 1);
    byD = -w[12] * forgotten / d;
    byRecall = -w[14] * forgotten;
    rows[row + LAPSE] = forgotten / w[11];
    rows[row + LAPSE + 1] = -forgotten * lnD;
    rows[row + LAPSE + 2] = factor * power * lnS1;
    rows[row + LAPSE + 3] = forgotten * (1 - recall);
    return forgotten;
  }

  /// The rest of a right answer that may have been guessed: by so much it was a lapse.
  private double mix(
      int row,
      int index,
      double s,
      double d,
      double recall,
      double success,
      double share,
      double shareByRecall) {
    double successByS = byS;
    double successByD = byD;
    double successByRecall = byRecall;
    double lapse = clampedStability(lapse(row, index, s, d, recall, false));
    double ratio = Math.log(success / lapse);
    double mixed = Math.exp(share * Math.log(success) + (1 - share) * Math.log(lapse));
    double ofSuccess = mixed * share / success;
    double ofLapse = mixed * (1 - share) / lapse;
    byS = ofSuccess * successByS + ofLapse * byS;
    byD = ofSuccess * successByD + ofLapse * byD;
    byRecall = ofSuccess * successByRecall + ofLapse * byRecall + mixed * ratio * shareByRecall;
    for (int k = 0; k < 4; k++) {
      rows[row + SUCCESS + k] *= ofSuccess;
      rows[row + LAPSE + k] *= ofLapse;
    }
    return mixed;
  }

  /// The same for the difficulty.
  private double mixDifficulty(
      int row,
      double d,
      double success,
      double share,
      double shareByRecall,
      double recallByS,
      double recallByDecay) {
    double byD = rows[row + D_BY_D];
    double byW4 = rows[row + D_BY_W4];
    double byW6 = rows[row + D_BY_W6];
    double byW7 = rows[row + D_BY_W7];
    double lapse = nextDifficulty(row, d, 1);
    rows[row + D_BY_D] = share * byD + (1 - share) * rows[row + D_BY_D];
    rows[row + D_BY_W4] = share * byW4 + (1 - share) * rows[row + D_BY_W4];
    rows[row + D_BY_W6] = share * byW6 + (1 - share) * rows[row + D_BY_W6];
    rows[row + D_BY_W7] = share * byW7 + (1 - share) * rows[row + D_BY_W7];
    rows[row + D_BY_S] = (success - lapse) * shareByRecall * recallByS;
    rows[row + D_BY_DECAY] = (success - lapse) * shareByRecall * recallByDecay;
    return share * success + (1 - share) * lapse;
  }

  private double sameDay(int row, double s, int rating) {
    double lnS = Math.log(s);
    double factor = Math.exp(w[17] * (rating - 3 + w[18]) - w[19] * lnS);
    rows[row + S_BY_D] = 0;
    if (rating > 1 && factor < 1) {
      rows[row + S_BY_S] = 1;
      rows[row + LAPSE] = 0;
      rows[row + LAPSE + 1] = 0;
      rows[row + LAPSE + 2] = 0;
      return s;
    }
    double next = s * factor;
    rows[row + S_BY_S] = factor * (1 - w[19]);
    rows[row + LAPSE] = next * (rating - 3 + w[18]);
    rows[row + LAPSE + 1] = next * w[17];
    rows[row + LAPSE + 2] = -next * lnS;
    return next;
  }

  /// The stability within bounds; on a bound nothing before it had a say.
  private double kept(int row, double s) {
    if (s > Fsrs.LEAST_STABILITY && s < Fsrs.GREATEST_STABILITY) {
      return s;
    }
    rows[row + S_BY_S] = 0;
    rows[row + S_BY_D] = 0;
    rows[row + S_BY_DECAY] = 0;
    Arrays.fill(rows, row + SUCCESS, row + RECALL_BY_S, 0);
    return clampedStability(s);
  }

  private double nextDifficulty(int row, double d, int rating) {
    double damping = (10 - d) / 9;
    double damped = d - w[6] * (rating - 3) * damping;
    double next = w[7] * easyDifficulty + (1 - w[7]) * damped;
    rows[row + D_BY_S] = 0;
    rows[row + D_BY_DECAY] = 0;
    if (next <= 1 || next >= 10) {
      rows[row + D_BY_D] = 0;
      rows[row + D_BY_W4] = 0;
      rows[row + D_BY_W6] = 0;
      rows[row + D_BY_W7] = 0;
      return clampedDifficulty(next);
    }
    rows[row + D_BY_D] = (1 - w[7]) * (1 + w[6] * (rating - 3) / 9);
    rows[row + D_BY_W4] = w[7];
    rows[row + D_BY_W6] = -(1 - w[7]) * (rating - 3) * damping;
    rows[row + D_BY_W7] = easyDifficulty - damped;
    return next;
  }

  private void backward(int from, int last) {
    double ofS = rows[(last - from) * STRIDE + LOSS_BY_S];
    double ofD = 0;
    for (int i = last - 1; i > from; i--) {
      int row = (i - from) * STRIDE;
      gradient[20] += ofS * rows[row + S_BY_DECAY] + ofD * rows[row + D_BY_DECAY];
      double ofW4 = ofD * rows[row + D_BY_W4];
      gradient[4] += ofW4;
      gradient[5] += ofW4 * easyByW5;
      gradient[6] += ofD * rows[row + D_BY_W6];
      gradient[7] += ofD * rows[row + D_BY_W7];
      addStability(row, tape.kind[i - from], histories.rating[i], ofS, gradient);
      double beforeS = ofS * rows[row + S_BY_S] + ofD * rows[row + D_BY_S] + rows[row + LOSS_BY_S];
      ofD = ofS * rows[row + S_BY_D] + ofD * rows[row + D_BY_D];
      ofS = beforeS;
    }
    addFirst(from, ofS, ofD, gradient);
  }

  private void addStability(int row, int kind, int rating, double ofS, double[] sum) {
    if ((kind & SUCCEEDED) != 0) {
      sum[8] += ofS * rows[row + SUCCESS];
      sum[9] += ofS * rows[row + SUCCESS + 1];
      sum[10] += ofS * rows[row + SUCCESS + 2];
      sum[rating == 2 ? 15 : 16] += ofS * rows[row + SUCCESS + 3];
    }
    if ((kind & LAPSED) != 0) {
      sum[11] += ofS * rows[row + LAPSE];
      sum[12] += ofS * rows[row + LAPSE + 1];
      sum[13] += ofS * rows[row + LAPSE + 2];
      sum[14] += ofS * rows[row + LAPSE + 3];
    }
    if ((kind & SAME_DAY) != 0) {
      sum[17] += ofS * rows[row + LAPSE];
      sum[18] += ofS * rows[row + LAPSE + 1];
      sum[19] += ofS * rows[row + LAPSE + 2];
    }
  }

  private void addFirst(int from, double ofS, double ofD, double[] sum) {
    int rating = histories.rating[from];
    double share = firstShare(from);
    if (share == 1) {
      sum[rating - 1] += ofS;
    } else {
      double s = firstStability(from, share);
      sum[rating - 1] += ofS * share * s / w[rating - 1];
      sum[0] += ofS * (1 - share) * s / w[0];
      addFirstDifficulty(1, ofD * (1 - share), sum);
    }
    addFirstDifficulty(rating, ofD * share, sum);
  }

  private void addFirstDifficulty(int rating, double ofD, double[] sum) {
    double raw = initialDifficulty(rating);
    if (raw > 1 && raw < 10) {
      sum[4] += ofD;
      sum[5] -= ofD * (rating - 1) * Math.exp(w[5] * (rating - 1));
    }
  }

  private double firstShare(int from) {
    float guess = histories.guess(from);
    return guess > 0 && histories.rating[from] > 1
        ? Guessing.recalled(Guessing.KNOWN_BEFORE, guess)
        : 1;
  }

  private double firstStability(int from, double share) {
    double s = w[histories.rating[from] - 1];
    return share == 1 ? s : Math.pow(s, share) * Math.pow(w[0], 1 - share);
  }

  private double initialDifficulty(int rating) {
    return w[4] - Math.exp(w[5] * (rating - 1)) + 1;
  }

  private static double clampedStability(double stability) {
    return Math.clamp(stability, Fsrs.LEAST_STABILITY, Fsrs.GREATEST_STABILITY);
  }

  private static double clampedDifficulty(double difficulty) {
    return Math.clamp(difficulty, 1, 10);
  }
}
