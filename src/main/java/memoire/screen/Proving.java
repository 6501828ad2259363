package memoire.screen;

import java.util.Optional;

/// A screen that tells the right answer, and whose proof can be read in its document.
sealed interface Proving extends Screen permits Feedback, PaperQuestion, ResultPage {
  /// Empty when there is no passage.
  Optional<Proof> proof();
}
