package memoire.review;

import java.time.OffsetDateTime;
import memoire.question.Question;
import memoire.question.QuestionId;

/// One line of a review: what was decided about a question, and when.
///
/// It holds the whole question, not a digest of it: what was rejected can be brought back in any
/// later sitting, and a question drafted anew is told from its words whether its id is the same or
/// not.
///
/// @param drafted the question as it was drafted, with the passage that it was decided upon
public record Decision(Question drafted, Ruling ruling, OffsetDateTime at) {

  public QuestionId id() {
    return drafted.id();
  }

  /// Whether something is decided by it.
  public boolean isMade() {
    return !(ruling instanceof Ruling.Open);
  }

  /// A question as it stands after this decision; the rejected one is not changed. The passage is
  /// the question's own, since documents move it; but for one that was given up.
  ///
  /// @param question the same question as a pack has it
  Question on(Question question) {
    return switch (ruling) {
      case Ruling.Accepted _, Ruling.Rejected _, Ruling.Open _ -> question;
      case Ruling.Edited(var edited) ->
          edited.provedBy(edited.evidence() == null ? null : question.evidence());
      case Ruling.Merged(var card) -> question.onCard(card);
    };
  }
}
