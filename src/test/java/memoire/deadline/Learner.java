package memoire.deadline;

import java.util.SplittableRandom;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.memory.Rating;
import memoire.memory.Weights;
import org.jspecify.annotations.Nullable;

/// A simulated learner whose true memory follows FSRS-6, but with weights of their own, and with
/// cards that are easier or harder to them than the program can know.
///
/// The weights are drawn around the published defaults with half the standard deviations that
/// fsrs-rs 6.6.1 regularises its fits with (`training.rs`), which were taken over many people's
/// fits; half, because those contain the errors of the fits as well. First stabilities, whose
/// distribution is skewed, and what a single card adds are log-normal; these spreads are
/// assumptions of ours: 0.5 and 0.3 for a learner's (common to all four ratings, and of each), 0.5
/// for a card's, and a standard deviation of 1 for a card's difficulty. A learner knows one card in
/// five before the first answer, with a standard deviation of 0.1 between learners, and goes on
/// knowing it while it is not asked.
public final class Learner {
  private static final double[] DEVIATIONS = {
    0, 0, 0, 0, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
    0.32, 0.14, 0.27
  };
  private static final double SHARE = 0.5;

  private final Fsrs truth;
  private final double knownBefore;
  private final double[] stabilityFactor;
  private final double[] difficultyShift;
  private final @Nullable Memory[] memories;
  private final int[] last;
  private final SplittableRandom chance;

  public Learner(long seed, int cards) {
    chance = new SplittableRandom(seed);
    double[] weights = Weights.defaults().toArray();
    double common = 0.5 * chance.nextGaussian();
    for (int i = 0; i < weights.length; i++) {
      double z = chance.nextGaussian();
      weights[i] =
          i < 4 ? weights[i] * Math.exp(common + 0.3 * z) : weights[i] + SHARE * DEVIATIONS[i] * z;
    }
    for (int i = 1; i < 4; i++) {
      weights[i] = Math.max(weights[i], weights[i - 1]);
    }
    truth = new Fsrs(Weights.of(weights));
    knownBefore = Math.clamp(0.2 + 0.1 * chance.nextGaussian(), 0.02, 0.5);
    stabilityFactor = new double[cards];
    difficultyShift = new double[cards];
    for (int i = 0; i < cards; i++) {
      stabilityFactor[i] = Math.exp(0.5 * chance.nextGaussian());
      difficultyShift[i] = chance.nextGaussian();
    }
    memories = new Memory[cards];
    last = new int[cards];
  }

  /// The true chance of recall on that day.
  public double recall(int card, int day) {
    var memory = memories[card];
    return memory == null
        ? knownBefore
        : truth.retrievability(day - last[card], memory.stability());
  }

  /// The true share of all cards that would be recalled on that day.
  public double known(int day) {
    double sum = 0;
    for (int i = 0; i < memories.length; i++) {
      sum += recall(i, day);
    }
    return sum / memories.length;
  }

  /// How many of the cards that were ever asked are recalled when all are asked on that day, a
  /// drawn number.
  public int recalled(int day) {
    int count = 0;
    for (int i = 0; i < memories.length; i++) {
      count += memories[i] != null && happens(recall(i, day)) ? 1 : 0;
    }
    return count;
  }

  /// Whether the card comes to mind on that day.
  public boolean recalls(int card, int day) {
    return happens(recall(card, day));
  }

  public boolean happens(double probability) {
    return chance.nextDouble() < probability;
  }

  /// What an answer leaves in memory.
  ///
  /// @param strengthening 1 for recall; less moves the stability less far from what Again leaves
  ///   (first review) or from what it was (later ones) to what a success by recall leaves
  public void learn(int card, int day, Rating rating, double strengthening) {
    var memory = memories[card];
    memories[card] =
        memory == null
            ? first(card, rating, strengthening)
            : later(card, memory, day, rating, strengthening);
    last[card] = day;
  }

  private Memory first(int card, Rating rating, double strengthening) {
    var first = truth.first(rating);
    double least = truth.first(Rating.AGAIN).stability();
    double stability = least + strengthening * (first.stability() - least);
    return new Memory(
        stability * stabilityFactor[card],
        Math.clamp(first.difficulty() + difficultyShift[card], 1, 10));
  }

  private Memory later(int card, Memory memory, int day, Rating rating, double strengthening) {
    var next = truth.review(memory, rating, day - last[card]);
    return rating == Rating.AGAIN
        ? next
        : new Memory(
            memory.stability() + strengthening * (next.stability() - memory.stability()),
            next.difficulty());
  }
}
