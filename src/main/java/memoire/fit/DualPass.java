package memoire.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import memoire.memory.Fsrs7;
import memoire.memory.Guessing;
import memoire.memory.Weights7;

/// Loss and gradient of FSRS-7, card by card: forward through its reviews, then back (reverse-mode
/// differentiation by hand).
///
/// The model is that of `memory.Fsrs7` and `memory.Guessing` term by term; a test compares them,
/// and the gradient with differences.
final class DualPass implements Pass {
  private static final int SLOW = 0;
  private static final int FAST = 1;
  private static final int DIFFICULTY = 2;
  private static final int RECALL = 3;

  private final Histories histories;
  private final Targets targets;
  private final double[] w;
  private final List<DualStep> steps = new ArrayList<>();

  /// By step: how the loss at the review depends on recall, and what the review tells of it.
  private final double[] lossByRecall = new double[Histories.LONGEST];

  private final double[] tells = new double[Histories.LONGEST];
  private final double[] gradient = new double[Weights7.COUNT];
  private double loss;

  DualPass(Histories histories, Targets targets, double[] weights) {
    this.histories = histories;
    this.targets = targets;
    w = weights;
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

  private DualStep step(int index) {
    while (steps.size() <= index) {
      steps.add(new DualStep(w));
    }
    return steps.get(index);
  }

  private void forward(int from, int last) {
    double share = firstShare(from);
    int rating = histories.rating[from];
    double s = firstStability(rating, share);
    double f = firstFast(rating, share);
    double d = share * firstDifficulty(rating) + (1 - share) * firstDifficulty(1);
    for (int i = from + 1; i <= last; i++) {
      var step = step(i - from);
      double recall = step.recall(histories.days(i), s, f, d);
      predict(i - from, i, recall);
      if (i < last) {
        step.answer(s, f, d, histories.rating[i], histories.guess(i));
        s = step.slow;
        f = step.fast;
        d = step.difficulty;
      }
    }
  }

  /// Adds the loss of a review, if it is a target.
  private void predict(int index, int review, double recall) {
    float weight = targets.weight()[review];
    if (weight == 0) {
      lossByRecall[index] = 0;
      tells[index] = 0;
      return;
    }
    float guess = histories.guess(review);
    double right = recall + (1 - recall) * guess;
    double forgotten = 1 - recall;
    tells[index] = weight * (1 - guess) / (right * forgotten);
    if (histories.isPassed(review)) {
      loss -= weight * Math.log(right);
      lossByRecall[index] = -weight * (1 - guess) / right;
    } else {
      loss -= weight * Math.log(forgotten * (1 - guess));
      lossByRecall[index] = weight / forgotten;
    }
  }

  private void backward(int from, int last) {
    var step = step(last - from);
    step.recallBack(lossByRecall[last - from], gradient);
    for (int i = last - 1; i > from; i--) {
      double ofSlow = step.bySlow;
      double ofFast = step.byFast;
      double ofDifficulty = step.byDifficulty;
      step = step(i - from);
      step.back(lossByRecall[i - from], ofSlow, ofFast, ofDifficulty, gradient);
    }
    firstBack(from, step.bySlow, step.byFast, step.byDifficulty, gradient);
  }

  /// How likely the answer to the first review was not guessed.
  private double firstShare(int review) {
    float guess = histories.guess(review);
    return guess > 0 && histories.isPassed(review)
        ? Guessing.recalled(Guessing.KNOWN_BEFORE, guess)
        : 1;
  }

  private double firstStability(int rating, double share) {
    return share == 1 ? w[rating - 1] : mixed(w[rating - 1], w[0], share);
  }

  private double firstFast(int rating, double share) {
    return share == 1 ? fast(rating) : mixed(fast(rating), fast(1), share);
  }

  private double fast(int rating) {
    return Math.max(Fsrs7.LEAST_STABILITY, Fsrs7.FAST_SHARE * w[rating - 1]);
  }

  private static double mixed(double success, double lapse, double share) {
    return Math.exp(share * Math.log(success) + (1 - share) * Math.log(lapse));
  }

  private double firstDifficulty(int rating) {
    return Math.clamp(freeDifficulty(rating), 1, 10);
  }

  private double freeDifficulty(int rating) {
    return w[4] - Math.exp(w[5] * (rating - 1)) + 1;
  }

  private void firstBack(
      int from, double ofSlow, double ofFast, double ofDifficulty, double[] gradient) {
    double share = firstShare(from);
    int rating = histories.rating[from];
    double forSlow = ofSlow * firstStability(rating, share);
    double forFast = ofFast * firstFast(rating, share);
    stabilityBack(rating, share * forSlow, share * forFast, gradient);
    stabilityBack(1, (1 - share) * forSlow, (1 - share) * forFast, gradient);
    difficultyBack(rating, share * ofDifficulty, gradient);
    difficultyBack(1, (1 - share) * ofDifficulty, gradient);
  }

  /// @param forSlow the slope by the logarithm of the slow stability
  private void stabilityBack(int rating, double forSlow, double forFast, double[] gradient) {
    boolean isFastFree = Fsrs7.FAST_SHARE * w[rating - 1] > Fsrs7.LEAST_STABILITY;
    gradient[rating - 1] += (forSlow + (isFastFree ? forFast : 0)) / w[rating - 1];
  }

  private void difficultyBack(int rating, double of, double[] gradient) {
    double free = freeDifficulty(rating);
    if (free > 1 && free < 10) {
      gradient[4] += of;
      gradient[5] -= of * (rating - 1) * Math.exp(w[5] * (rating - 1));
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
    // By row the memory, by column the weights.
    double[][] memory = new double[3][Weights7.COUNT];
    firstBack(from, 1, 0, 0, memory[SLOW]);
    firstBack(from, 0, 1, 0, memory[FAST]);
    firstBack(from, 0, 0, 1, memory[DIFFICULTY]);
    double[][] next = new double[4][Weights7.COUNT];
    for (int i = from + 1; i <= last; i++) {
      var step = step(i - from);
      if (tells[i - from] > 0) {
        Arrays.fill(next[RECALL], 0);
        step.recallBack(1, next[RECALL]);
        chain(step, memory, next[RECALL]);
        Pass.addSquare(information, next[RECALL], tells[i - from]);
      }
      if (i < last) {
        move(step, memory, next);
        for (int part = 0; part < memory.length; part++) {
          System.arraycopy(next[part], 0, memory[part], 0, Weights7.COUNT);
        }
      }
    }
  }

  /// The derivatives of the memory after a review.
  private static void move(DualStep step, double[][] memory, double[][] next) {
    for (int part = 0; part < memory.length; part++) {
      Arrays.fill(next[part], 0);
      step.back(
          0, part == SLOW ? 1 : 0, part == FAST ? 1 : 0, part == DIFFICULTY ? 1 : 0, next[part]);
      chain(step, memory, next[part]);
    }
  }

  /// Adds what the weights do through the memory before.
  private static void chain(DualStep step, double[][] memory, double[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] +=
          step.bySlow * memory[SLOW][j]
              + step.byFast * memory[FAST][j]
              + step.byDifficulty * memory[DIFFICULTY][j];
    }
  }
}
