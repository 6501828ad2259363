package memoire.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which rows of a log stand. A row stands unless a later row that itself stands takes it back: so
/// undo, redo, and undo again nest to any depth.
public final class EffectiveLog {
  private EffectiveLog() {}

  /// The reviews that stand, in the order of the log.
  ///
  /// @param log rows by rising id, of one card or of all
  public static List<LogEntry.Reviewed> standing(List<? extends LogEntry> log) {
    var gone = takenBack(log);
    return log.stream()
        .filter(LogEntry.Reviewed.class::isInstance)
        .map(LogEntry.Reviewed.class::cast)
        .filter(entry -> !gone.contains(entry.id()))
        .toList();
  }

  /// The ids of the rows, reviews and reversals, that do not stand.
  ///
  /// @param log rows by rising id, of one card or of all
  public static Set<Long> takenBack(List<? extends LogEntry> log) {
    var gone = new HashSet<Long>();
    for (var entry : log.reversed()) {
      if (entry instanceof LogEntry.Reversed(long id, long undone, _) && !gone.contains(id)) {
        gone.add(undone);
      }
    }
    return gone;
  }
}
