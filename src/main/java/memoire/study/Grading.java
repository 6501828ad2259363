package memoire.study;

import memoire.memory.Rating;
import memoire.question.Verdict;

/// From what the machine found to what the memory model is told.
public final class Grading {
  /// With less credit than this the answer was not remembered.
  private static final double LEAST_CREDIT = 0.5;

  private Grading() {}

  /// Good for a right answer, Hard when it took a hint or was right in part, Again below half the
  /// credit. Easy is for the learner to say.
  public static Rating rating(Verdict verdict, int hintsUsed) {
    return switch (verdict) {
      case Verdict.Right _ -> hintsUsed > 0 ? Rating.HARD : Rating.GOOD;
      case Verdict.Partly partly -> partly.credit() >= LEAST_CREDIT ? Rating.HARD : Rating.AGAIN;
      case Verdict.Wrong _ -> Rating.AGAIN;
    };
  }
}
