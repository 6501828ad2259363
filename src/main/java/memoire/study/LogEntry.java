package memoire.study;

/// A row of the log. Rows are only ever appended.
public sealed interface LogEntry {
  /// The row's number, rising, given by the store.
  long id();

  /// A question was answered.
  record Reviewed(long id, Review review) implements LogEntry {}

  /// An earlier review was taken back (`undone` is its row). Taking back a `Reversed` row is redo.
  record Reversed(long id, long undone, java.time.Instant at) implements LogEntry {}
}
