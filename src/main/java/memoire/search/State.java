package memoire.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a card can be, asked for by `is:`.
public enum State {
  /// To be asked now: its day or its step has come, and it is neither suspended nor buried.
  DUE,
  NEW,
  /// In its first steps, or in those after it was forgotten.
  LEARNING,
  /// Scheduled by day.
  REVIEW,
  SUSPENDED,
  /// Put off to a day that has not come.
  BURIED,
  FLAGGED,
  /// Forgotten so often that repeating does not help.
  LEECH,
  /// With a question that the learner has put into other words.
  EDITED,
  /// With a note of the learner's.
  NOTED,
  /// Last answered wrongly: in study, where the last review was rated Again, or in a drill, where
  /// the last outcome was not fully right.
  MISSED,
  /// Asked in a drill that was handed in.
  DRILLED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<State> of(String label) {
    var lower = label.toLowerCase(Locale.ROOT);
    return List.of(values()).stream().filter(state -> state.label().equals(lower)).findFirst();
  }

  static String all() {
    return String.join(", ", List.of(values()).stream().map(State::label).toList());
  }
}
