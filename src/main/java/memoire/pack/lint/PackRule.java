package memoire.pack.lint;

import java.util.List;
import memoire.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// A flaw that shows only when questions are compared.
non-sealed interface PackRule extends Rule {
  /// What is wrong, in the order of the questions.
  List<Flaw> flaws(List<Item> items);

  /// A sentence about a question, or about the pack when that is null.
  record Flaw(@Nullable QuestionId question, String sentence) {}
}
