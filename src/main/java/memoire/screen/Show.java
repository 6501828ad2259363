package memoire.screen;

import memoire.review.Candidate;
import memoire.review.Ruling;

/// Which candidates of a review are walked through.
enum Show {
  UNDECIDED,
  ALL,
  REJECTED,
  /// Those that lint has something to say about.
  FLAGGED;

  boolean has(Candidate candidate) {
    return switch (this) {
      case UNDECIDED -> !candidate.isDecided();
      case ALL -> true;
      case REJECTED -> candidate.ruling() instanceof Ruling.Rejected;
      case FLAGGED -> !candidate.isRejected() && !candidate.findings().isEmpty();
    };
  }

  Show next() {
    return switch (this) {
      case UNDECIDED -> ALL;
      case ALL -> REJECTED;
      case REJECTED -> FLAGGED;
      case FLAGGED -> UNDECIDED;
    };
  }
}
