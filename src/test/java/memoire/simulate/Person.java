package memoire.simulate;

import java.util.SplittableRandom;
import memoire.memory.Fuzz;
import memoire.memory.Rating;

/// Somebody who studies: not on every day, tired on some, not always attentive, and with habits of
/// their own in rating. Whatever happens depends on the seed, the card, the day and the count of
/// answers alone.
final class Person {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final Mind mind;
  private final Traits traits;
  private final long seed;
  private final boolean[] isStudied;
  private final int[] answers;

  /// What somebody is like.
  ///
  /// @param knownBefore the chance that a new card is known
  /// @param skips the chance that a day is skipped
  /// @param tiredness standard deviation, between days, of the log-odds of recall
  /// @param slips the chance that a card that is known is answered wrong
  /// @param hard the share of known cards that are rated Hard, and `easy` Easy
  /// @param pace seconds of an answer
  record Traits(
      double knownBefore,
      double skips,
      double tiredness,
      double slips,
      double hard,
      double easy,
      double pace) {
    /// Nobody is like that: no day is like the other only for chance.
    static final Traits PERFECT = new Traits(0.5, 0, 0, 0, 0.1, 0.1, 10);

    static Traits of(long seed) {
      var random = new SplittableRandom(seed ^ 0x7e57);
      return new Traits(
          0.2 + 0.3 * random.nextDouble(),
          0.25 * random.nextDouble(),
          0.6 * random.nextDouble(),
          0.05 * random.nextDouble(),
          0.25 * random.nextDouble(),
          0.2 * random.nextDouble(),
          5 + 12 * random.nextDouble());
    }
  }

  Person(Mind mind, Traits traits, long seed, int cards) {
    this.mind = mind;
    this.traits = traits;
    this.seed = seed;
    isStudied = new boolean[cards];
    answers = new int[cards];
  }

  boolean studies(int day) {
    return chance(1, day, 0) >= traits.skips();
  }

  Rating answer(int card, int day) {
    int count = answers[card]++;
    double odds = logit(known(card, day)) + traits.tiredness() * gauss(day);
    boolean isKnown =
        chance(2, card, count) < 1 / (1 + Math.exp(-odds))
            && chance(3, card, count) >= traits.slips();
    var rating = isKnown ? passed(chance(4, card, count)) : Rating.AGAIN;
    mind.study(card, day, rating);
    isStudied[card] = true;
    return rating;
  }

  double seconds(int card, Rating rating) {
    return traits.pace()
        * (rating == Rating.AGAIN ? 1.4 : 1)
        * (0.5 + chance(5, card, answers[card]));
  }

  /// The chance that a card comes to mind on a usual day; what was never studied is not counted.
  double recall(int card, int day) {
    return isStudied[card] ? mind.recall(card, day) : 0;
  }

  private double known(int card, int day) {
    return isStudied[card] ? mind.recall(card, day) : traits.knownBefore();
  }

  private Rating passed(double chance) {
    if (chance < traits.hard()) {
      return Rating.HARD;
    }
    return chance < traits.hard() + traits.easy() ? Rating.EASY : Rating.GOOD;
  }

  private double gauss(int day) {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += chance(10 + i, day, 0);
    }
    return sum - 6;
  }

  private double chance(int kind, int a, int b) {
    return Fuzz.chance(((seed * 31 + kind) * GOLDEN + a) * GOLDEN + b);
  }

  private static double logit(double p) {
    double within = Math.clamp(p, 1e-6, 1 - 1e-6);
    return Math.log(within / (1 - within));
  }
}
