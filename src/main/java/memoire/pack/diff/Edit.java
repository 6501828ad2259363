package memoire.pack.diff;

import java.util.List;
import memoire.question.Question;

/// What happened to a question between two versions of its pack.
public sealed interface Edit {

  /// @param isNewCard whether it is the first question of its card, and not one more form
  record Added(Question after, boolean isNewCard) implements Edit {}

  /// @param isCardGone whether its card has no question left, so that its progress rests
  record Removed(Question before, boolean isCardGone) implements Edit {}

  /// A question that is gone with its card, and another one that says it has taken its place: what
  /// was learned of it counts for that.
  record Replaced(Question before, Question after) implements Edit {}

  /// @param parts what differs, as packs spell it: `prompt`, `answer`, `hints`
  record Changed(Question before, Question after, Kind kind, List<String> parts) implements Edit {
    public Changed {
      parts = List.copyOf(parts);
    }
  }

  /// A question that lost its id, or got another one, and was found again by what it says; its
  /// progress moves to the new id, as if the question had said that it replaces the old one.
  record Renamed(Question before, Question after) implements Edit {}

  /// What a change means.
  enum Kind {
    /// The same is asked and the same is right: progress stays.
    COSMETIC,
    /// Something else is right, or more is: progress stays, papers are to be marked again.
    KEY,
    /// Something else is asked: what was learned of it is no longer about this.
    MEANING
  }
}
