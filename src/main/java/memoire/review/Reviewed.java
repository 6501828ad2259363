package memoire.review;

import java.util.ArrayList;
import java.util.HashSet;
import memoire.pack.Pack;
import memoire.question.Question;
import memoire.question.QuestionId;

/// A pack with its review applied.
public final class Reviewed {
  private Reviewed() {}

  /// The pack without what was rejected, with what was edited as it was edited, and with cards
  /// merged. What was accepted and is not in the pack, since it had been rejected before, is back.
  /// Applying twice changes nothing.
  public static Pack apply(Pack pack, Decisions decisions) {
    var present = new HashSet<QuestionId>();
    var kept = new ArrayList<Question>();
    for (var question : pack.questions()) {
      present.add(question.id());
      var decision = decisions.about(question.id());
      if (decision.isEmpty() || decision.get().ruling().keeps()) {
        kept.add(decision.map(made -> made.on(question)).orElse(question));
      }
    }
    var order = new ReadingOrder(pack.sources());
    for (var decision : decisions.made()) {
      if (decision.ruling().keeps()
          && !present.contains(decision.id())
          && order.isFrom(decision.drafted())) {
        order.insert(decision.on(decision.drafted()), kept);
      }
    }
    return pack.with(kept);
  }
}
