package memoire.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import memoire.memory.Rating;
import memoire.simulate.Answered;
import memoire.study.EffectiveLog;
import memoire.study.LogEntry;

/// How the learner has answered of late, counted.
final class Habit {
  /// So many rows of the log are looked at, the latest: habits change, and a log may be long.
  private static final int ROWS = 20_000;

  /// Whoever takes longer has left the desk.
  private static final int MOST_MILLIS = 120_000;

  private Habit() {}

  static List<Answered> of(Sql sql, Set<String> packs) throws SQLException {
    long from = sql.number("SELECT coalesce(max(id), 0) FROM log") - ROWS;
    var gone =
        EffectiveLog.takenBack(
            sql.list(
                "SELECT id, undoes, at FROM log WHERE undoes IS NOT NULL AND id > ? ORDER BY id",
                row ->
                    new LogEntry.Reversed(
                        row.getLong(1), row.getLong(2), Instant.ofEpochMilli(row.getLong(3))),
                from));
    return sql.list(
        "SELECT l.kind, l.rating, count(*), sum(min(l.took, "
            + MOST_MILLIS
            + ")) FROM log l CROSS JOIN card c ON c.id = l.card"
            + " WHERE l.id > ? AND l.undoes IS NULL AND l.practice = 0"
            + " AND l.id NOT IN (SELECT value FROM json_each(?))"
            + PackFilter.and(sql, "c.pack", packs)
            + " GROUP BY l.kind, l.rating ORDER BY l.kind, l.rating",
        row ->
            new Answered(
                kind(row.getInt(1)), Rating.ofGrade(row.getInt(2)), row.getInt(3), row.getLong(4)),
        from,
        gone.toString());
  }

  private static Answered.Kind kind(int kind) {
    return switch (kind) {
      case MemoryTable.NEW -> Answered.Kind.FIRST;
      case MemoryTable.REVIEWING -> Answered.Kind.REVIEW;
      default -> Answered.Kind.STEP;
    };
  }
}
