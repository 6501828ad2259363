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
  public static <M> M first(MemoryModel<M> model, Rating rating, double guessChance) {
    var success = model.first(rating);
    if (guessChance <= 0 || rating == Rating.AGAIN) {
      return success;
    }
    return model.mixture(success, model.first(Rating.AGAIN), recalled(KNOWN_BEFORE, guessChance));
  }

  /// The memory that a later review leaves.
  ///
  /// @param elapsedDays whole study days since the last review; 0 or less for the same day
  /// @param guessChance 0 to 1
  public static Memory review(
      Fsrs fsrs, Memory memory, Rating rating, long elapsedDays, double guessChance) {
    return review(fsrs, memory, rating, Elapsed.ofDays(elapsedDays), guessChance);
  }

  /// The same for any model.
  public static <M> M review(
      MemoryModel<M> model, M memory, Rating rating, Elapsed elapsed, double guessChance) {
    var success = model.review(memory, rating, elapsed);
    if (guessChance <= 0 || rating == Rating.AGAIN) {
      return success;
    }
    double recall = model.retrievability(elapsed, memory);
    return model.mixture(
        success,
        model.review(memory, Rating.AGAIN, elapsed),
        recalled(recall, Math.min(1, guessChance)));
  }
}
