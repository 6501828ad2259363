package memoire.pack.lint;

import java.util.Optional;

/// A flaw that shows in one question alone.
non-sealed interface QuestionRule extends Rule {
  /// One sentence that says what is wrong, or empty when nothing is.
  Optional<String> flaw(Item item);
}
