package memoire.review;

import java.util.Map;
import memoire.pack.Pack;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// A pack that was drafted anew, with the review of the earlier draft applied.
///
/// @param fresh questions nothing is decided about
/// @param changed questions that were kept, and whose passage is another now
public record Renewal(Pack pack, int fresh, int changed) {

  /// Brings decisions and a fresh draft together. Nothing that was rejected comes back, not even in
  /// slightly other words; what was kept stays as it was decided, with its id, its card and its
  /// passage where the document has it now; what asks the same again is left out.
  ///
  /// @param draft the fresh draft
  /// @param before the pack as it was, or null when there was none
  /// @param texts the documents of the draft, by their ids
  public static Renewal of(
      Pack draft, @Nullable Pack before, Decisions decisions, Map<String, String> texts) {
    var pack = new Renewing(draft, before, texts).with(decisions);
    int fresh = 0;
    int changed = 0;
    for (var question : pack.questions()) {
      var decision = decisions.about(question.id());
      if (decision.isEmpty()) {
        fresh++;
      } else if (isChanged(decision.get(), question, texts)) {
        changed++;
      }
    }
    return new Renewal(pack, fresh, changed);
  }

  private static boolean isChanged(
      Decision decision, Question question, Map<String, String> texts) {
    var state = Passages.state(decision, question, passage -> Passages.isLost(passage, texts));
    return state != Passages.State.STANDS;
  }
}
