package memoire.study;

import java.util.List;
import memoire.question.Question;

/// A question as it stands before the learner.
///
/// @param options what there is to choose from, in the order shown: the options of a choice, true
///   and false, the items of an order, the right sides of a match; else empty
/// @param seed the session's, which decided the order
public record Asked(QueueItem item, Question question, List<String> options, long seed) {
  public Asked {
    options = List.copyOf(options);
  }

  static Asked of(QueueItem item, Question question, long seed) {
    var name = question.id().value() + "/" + item.reviews();
    return new Asked(item, question, Options.of(question.form(), Seeds.of(seed, name)), seed);
  }

  /// The pack's hints, then those that the answer itself gives, from the faintest to the plainest.
  public List<String> hints() {
    return Hints.of(question, options);
  }
}
