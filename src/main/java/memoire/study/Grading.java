package memoire.study;

import memoire.memory.Rating;
import memoire.question.Verdict;

/// From what the machine found to what the memory model is told.
public final class Grading {
  /// With less credit than this the answer was not remembered.
  private static final double LEAST_CREDIT = 0.5;

  /// After more hints than these the answer was told rather than remembered.
  private static final int MOST_HINTS = 2;

  private Grading() {}

  /// Good for a right answer, Hard when it took a hint or two or was right in part, Again after
  /// more hints or below half the credit. Easy is for the learner to say.
  public static Rating rating(Verdict verdict, int hintsUsed) {
    if (hintsUsed > MOST_HINTS) {
      return Rating.AGAIN;
    }
    return switch (verdict) {
      case Verdict.Right _ -> best(hintsUsed);
      case Verdict.Partly partly -> partly.credit() >= LEAST_CREDIT ? Rating.HARD : Rating.AGAIN;
      case Verdict.Wrong _ -> Rating.AGAIN;
    };
  }

  /// The best rating that an answer can get after so many hints: what a hint costs.
  public static Rating best(int hintsUsed) {
    if (hintsUsed > MOST_HINTS) {
      return Rating.AGAIN;
    }
    return hintsUsed > 0 ? Rating.HARD : Rating.GOOD;
  }
}
