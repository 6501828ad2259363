package memoire.template;

import java.util.Optional;
import memoire.fact.Clause;
import memoire.fact.Span;
import memoire.fact.Verbs;
import memoire.wording.Wording;

/// Turns a clause round: `Japan launched a dialogue` → `did Japan launch a dialogue`.
final class Inversion {
  private Inversion() {}

  /// The clause as it follows a question word.
  ///
  /// @param subject the subject as it is to be worded
  /// @param tail what is to follow the verb group
  static String inverted(Clause clause, String subject, String tail) {
    var auxiliary = clause.auxiliary();
    var base = clause.base();
    var simple = simplePast(clause);
    if (simple.isPresent()) {
      return Wording.join("did", subject, simple.get(), tail);
    }
    if (auxiliary != null) {
      return Wording.join(clause.text(auxiliary), subject, clause.text(clause.verb()), tail);
    }
    return Wording.join(clause.does(), subject, base == null ? "" : base, tail);
  }

  /// `had visited` → `visit`: what came before is past to the reader all the same.
  private static Optional<String> simplePast(Clause clause) {
    var auxiliary = clause.auxiliary();
    boolean perfect = auxiliary != null && clause.text(auxiliary).equals("had");
    var verb = clause.text(clause.verb());
    return perfect && verb.indexOf(' ') < 0 ? Verbs.baseOfPast(verb) : Optional.empty();
  }

  /// The verb group and the tail as they stand, after a subject that is asked for.
  static String predicate(Clause clause, String tail) {
    var auxiliary = clause.auxiliary();
    return Wording.join(
        auxiliary == null ? "" : clause.text(auxiliary), clause.text(clause.verb()), tail);
  }

  /// The clause's tail without a part of it.
  static String without(Clause clause, Span part) {
    var text = clause.statement().text();
    var tail = clause.tail();
    if (!tail.contains(part)) {
      return clause.text(tail);
    }
    return Wording.join(
        text.substring(tail.start(), part.start()), text.substring(part.end(), tail.end()));
  }
}
