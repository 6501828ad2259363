package memoire.review;

import memoire.question.CardId;
import memoire.question.Question;

/// What was decided about a drafted question.
public sealed interface Ruling {

  /// It stays as it was drafted.
  record Accepted() implements Ruling {}

  /// It goes.
  ///
  /// @param note in the author's words; may be empty
  record Rejected(Reason reason, String note) implements Ruling {}

  /// It stays in other words.
  record Edited(Question question) implements Ruling {}

  /// It stays, as a form of another card.
  record Merged(CardId into) implements Ruling {}

  /// What was decided before is taken back, and nothing is decided.
  record Open() implements Ruling {}

  /// The name of this ruling in files.
  default String code() {
    return switch (this) {
      case Accepted _ -> "accepted";
      case Rejected _ -> "rejected";
      case Edited _ -> "edited";
      case Merged _ -> "merged";
      case Open _ -> "open";
    };
  }

  /// Whether the question is in the pack by it.
  default boolean keeps() {
    return switch (this) {
      case Accepted _, Edited _, Merged _ -> true;
      case Rejected _, Open _ -> false;
    };
  }
}
