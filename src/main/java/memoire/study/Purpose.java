package memoire.study;

/// What a session is held for.
public enum Purpose {
  /// What is due, then what is new.
  DUE,
  /// What would be due next, to practise.
  AHEAD,
  /// Cards that were chosen, to practise: cramming.
  PRACTICE,
  /// What is worth most on the day of an exam.
  EXAM;

  /// Whether answers leave the schedule alone.
  public boolean isPractice() {
    return this == AHEAD || this == PRACTICE;
  }
}
