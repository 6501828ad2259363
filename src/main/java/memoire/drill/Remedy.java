package memoire.drill;

import memoire.question.Question;

/// What is done about a question whose key was wrong.
public sealed interface Remedy {

  /// It is marked against the corrected question alone.
  record Corrected(Question question) implements Remedy {}

  /// It is marked against both, and the better mark counts.
  record Either(Question question) implements Remedy {}

  /// Everybody gets its points.
  record FullMarks() implements Remedy {}

  /// It does not count.
  record Dropped() implements Remedy {}
}
