package memoire.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import memoire.study.EffectiveLog;
import memoire.study.LogEntry;

/// The reviews that say something about memory, as bare numbers: fitting a model to a million of
/// them has no use for their words.
final class FitRows {
  private FitRows() {}

  static void each(Sql sql, Store.FitRow consumer) throws SQLException {
    var gone = takenBack(sql);
    var heirs = Successions.all(sql);
    sql.each(
        """
        SELECT log.id, log.card, pack.name, log.at, log.day, log.rating, log.kind, log.guess,
          log.took
        FROM log JOIN card ON card.id = log.card JOIN pack ON pack.id = card.pack
        WHERE log.undoes IS NULL AND log.practice = 0 ORDER BY log.id
        """,
        row -> {
          if (gone.isEmpty() || !gone.contains(row.getLong(1))) {
            consumer.review(
                heirs.getOrDefault(row.getLong(2), row.getLong(2)),
                row.getString(3),
                row.getLong(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getDouble(8),
                row.getLong(9));
          }
        });
  }

  /// Reversals are few: only they are looked at.
  private static Set<Long> takenBack(Sql sql) throws SQLException {
    var reversals = new ArrayList<LogEntry.Reversed>();
    sql.each(
        "SELECT id, undoes, at FROM log WHERE undoes IS NOT NULL ORDER BY id",
        row ->
            reversals.add(
                new LogEntry.Reversed(
                    row.getLong(1), row.getLong(2), Instant.ofEpochMilli(row.getLong(3)))));
    return EffectiveLog.takenBack(reversals);
  }
}
