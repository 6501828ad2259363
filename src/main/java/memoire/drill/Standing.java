package memoire.drill;

import java.time.Duration;
import memoire.question.Answer;
import memoire.study.Certainty;
import org.jspecify.annotations.Nullable;

/// How one question of a sitting stands.
///
/// @param answer what would count as the answer now, or null
/// @param certainty of it, or null when it was not said
/// @param isClosed whether the answer can no longer be changed
/// @param isLate whether it was given after the time, in the grace
/// @param spent the time the question was looked at
public record Standing(
    @Nullable Answer answer,
    @Nullable Certainty certainty,
    boolean isFlagged,
    boolean isSeen,
    boolean isClosed,
    boolean isLate,
    Duration spent) {
  static final Standing NEW = new Standing(null, null, false, false, false, false, Duration.ZERO);

  /// Whether there is an answer, be it “I don’t know”.
  public boolean isAnswered() {
    return answer != null;
  }

  /// Whether there is an answer that can be right.
  public boolean isAttempted() {
    return answer != null && !(answer instanceof Answer.Unknown);
  }

  Standing answered(@Nullable Answer now, boolean late) {
    return new Standing(
        now, now == null ? null : certainty, isFlagged, isSeen, isClosed, late, spent);
  }

  Standing sure(Certainty how) {
    return new Standing(answer, how, isFlagged, isSeen, isClosed, isLate, spent);
  }

  Standing flagged(boolean now) {
    return new Standing(answer, certainty, now, isSeen, isClosed, isLate, spent);
  }

  Standing seen() {
    return new Standing(answer, certainty, isFlagged, true, isClosed, isLate, spent);
  }

  Standing closed() {
    return new Standing(answer, certainty, isFlagged, isSeen, true, isLate, spent);
  }

  Standing longer(Duration by) {
    return new Standing(answer, certainty, isFlagged, isSeen, isClosed, isLate, spent.plus(by));
  }
}
