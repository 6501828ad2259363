package memoire.memory;

/// What a right answer says about memory when it could have been guessed.
///
/// A learner who recalls with chance R, and who otherwise guesses right with chance g, answers
/// right with chance R + (1 − R)·g. By Bayes a right answer was recalled with chance R / (R + (1 −
/// R)·g). The review is then worth the success to that degree and a lapse for the rest: stability
/// is mixed on a logarithmic scale, on which it grows evenly, difficulty on its own. Where nothing
/// can be guessed (g = 0) this is plain FSRS to the last bit. A wrong answer was never guessed.
public final class Guessing {
  /// How likely a card is known at its first review, of which the model says nothing: as likely as
  /// not.
  public static final double KNOWN_BEFORE = 0.5;

  private Guessing() {}

  /// The chance that a right answer was recalled rather than guessed.
  public static double recalled(double recall, double guessChance) {
    double right = recall + (1 - recall) * guessChance;
    return right <= 0 ? 0 : recall / right;
  }

  /// The memory that a first review leaves.
  ///
  /// @param guessChance 0 to 1
  public static Memory first(Fsrs fsrs, Rating rating, double guessChance) {
    var success = fsrs.first(rating);
    if (guessChance <= 0 || rating == Rating.AGAIN) {
      return success;
    }
    return mixture(success, fsrs.first(Rating.AGAIN), recalled(KNOWN_BEFORE, guessChance));
  }

  /// The memory that a later review leaves.
  ///
  /// @param elapsedDays whole study days since the last review; 0 or less for the same day
  /// @param guessChance 0 to 1
  public static Memory review(
      Fsrs fsrs, Memory memory, Rating rating, long elapsedDays, double guessChance) {
    var success = fsrs.review(memory, rating, elapsedDays);
    if (guessChance <= 0 || rating == Rating.AGAIN) {
      return success;
    }
    double recall = fsrs.retrievability((double) elapsedDays, memory.stability());
    return mixture(
        success,
        fsrs.review(memory, Rating.AGAIN, elapsedDays),
        recalled(recall, Math.min(1, guessChance)));
  }

  private static Memory mixture(Memory success, Memory lapse, double weight) {
    double stability =
        Math.pow(success.stability(), weight) * Math.pow(lapse.stability(), 1 - weight);
    double difficulty = weight * success.difficulty() + (1 - weight) * lapse.difficulty();
    return new Memory(
        Math.clamp(stability, Fsrs.LEAST_STABILITY, Fsrs.GREATEST_STABILITY), difficulty);
  }
}
