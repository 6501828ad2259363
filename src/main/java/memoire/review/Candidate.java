package memoire.review;

import java.util.List;
import memoire.pack.lint.Finding;
import memoire.question.Question;

/// A question before its author.
///
/// @param question as it stands after what was decided; a rejected one as it would be
/// @param ruling what is decided
/// @param passage how its passage stands to the one that was decided upon
/// @param findings what lint has to say about it
public record Candidate(
    Question question, Ruling ruling, Passages.State passage, List<Finding> findings) {
  public Candidate {
    findings = List.copyOf(findings);
  }

  /// Whether nothing is left to decide: what was decided upon a passage that is another now is
  /// looked at again.
  public boolean isDecided() {
    return !(ruling instanceof Ruling.Open) && (isRejected() || passage == Passages.State.STANDS);
  }

  public boolean isRejected() {
    return ruling instanceof Ruling.Rejected;
  }
}
