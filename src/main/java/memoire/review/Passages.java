package memoire.review;

import java.util.Map;
import java.util.function.Predicate;
import memoire.question.Evidence;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// What becomes of passages when documents change.
public final class Passages {

  /// How the passage of a question stands to the one that was decided upon.
  public enum State {
    /// It is the same.
    STANDS,
    /// The document proves the answer in other words now.
    REWORDED,
    /// The document does not say so any more.
    GONE
  }

  private Passages() {}

  /// @param question as the pack has it now
  /// @param lost whether a document does not have a passage any more
  static State state(Decision decision, Question question, Predicate<Evidence> lost) {
    var now = question.evidence();
    var then = decision.drafted().evidence();
    if (now == null || then == null) {
      return State.STANDS;
    }
    if (lost.test(now)) {
      return State.GONE;
    }
    return now.quote().equals(then.quote()) ? State.STANDS : State.REWORDED;
  }

  /// Whether a document that is at hand does not have a passage.
  static boolean isLost(Evidence passage, Map<String, String> texts) {
    var text = texts.get(passage.document());
    return text != null && !text.contains(passage.quote());
  }

  /// The passage where its document has it now, the nearest to where it stood; unchanged when the
  /// document does not have it.
  static @Nullable Evidence moved(@Nullable Evidence passage, Map<String, String> texts) {
    var text = passage == null ? null : texts.get(passage.document());
    if (passage == null || text == null || passage.quote().isEmpty()) {
      return passage;
    }
    int after = text.indexOf(passage.quote(), passage.start());
    int before = text.lastIndexOf(passage.quote(), passage.start());
    if (after < 0 && before < 0) {
      return passage;
    }
    boolean isAfter =
        before < 0 || (after >= 0 && after - passage.start() < passage.start() - before);
    int start = isAfter ? after : before;
    return new Evidence(
        passage.document(), start, start + passage.quote().length(), passage.quote());
  }
}
