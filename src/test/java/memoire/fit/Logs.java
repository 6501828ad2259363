package memoire.fit;

import java.util.SplittableRandom;
import memoire.memory.Fsrs;
import memoire.memory.Guessing;
import memoire.memory.Memory;
import memoire.memory.Rating;
import memoire.memory.Weights;

/// Logs of learners who do not exist. Their memory is the model's with other weights and with
/// noise, so that no weights are exactly right.
final class Logs {
  private static final long DAY = 86_400_000L;

  private Logs() {}

  /// A log of about so many reviews.
  static ReviewColumns of(int reviews, long seed, double guess) {
    var log = new ReviewColumns();
    var random = new SplittableRandom(seed);
    double[] w = Weights.defaults().toArray();
    for (int i = 0; i < w.length; i++) {
      w[i] *= Math.exp(0.15 * random.nextGaussian());
    }
    var truth = new Fsrs(Weights.of(w));
    for (int card = 0; log.size() < reviews; card++) {
      learn(log, card, truth, random, guess);
    }
    return log;
  }

  private static void learn(
      ReviewColumns log, int card, Fsrs truth, SplittableRandom random, double guess) {
    int day = random.nextInt(300);
    double luck = random.nextInt(3) == 0 ? guess : 0;
    int first = 1 + random.nextInt(4);
    log.add(card, day * DAY, day, first, ReviewColumns.NEW, luck);
    Memory memory = Guessing.first(truth, Rating.ofGrade(first), luck);
    boolean isAgain = first == 1;
    while (day < 700) {
      int wait = isAgain ? 0 : interval(memory, random);
      day += wait;
      double recall = truth.retrievability(wait, memory.stability());
      boolean isPassed = random.nextDouble() < recall + (1 - recall) * luck;
      int rating = isPassed ? 2 + (random.nextInt(10) + 6) / 8 : 1;
      long at = day * DAY + (isAgain ? 600_000L : 0) + random.nextInt(1000);
      log.add(
          card,
          at,
          day,
          rating,
          isAgain ? ReviewColumns.RELEARNING : ReviewColumns.REVIEWING,
          luck);
      memory = Guessing.review(truth, memory, Rating.ofGrade(rating), wait, luck);
      memory =
          new Memory(
              Math.clamp(memory.stability() * Math.exp(0.1 * random.nextGaussian()), 0.01, 30000),
              memory.difficulty());
      isAgain = rating == 1 && !isAgain;
    }
  }

  private static int interval(Memory memory, SplittableRandom random) {
    return (int) Math.max(1, Math.round(memory.stability() * (0.7 + 0.8 * random.nextDouble())));
  }
}
