package memoire.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import memoire.memory.CardState;
import memoire.study.Review;

/// The tables that the log implies, made anew.
final class Derived {
  private final Database database;

  Derived(Database database) {
    this.database = database;
  }

  /// Does something with one card's rows of the log, and knows the card's number in the file.
  private interface CardVisitor {
    void visit(Sql sql, long card, List<LogRow> rows) throws SQLException;
  }

  void rebuild(Function<List<Review>, CardState> fold) {
    database.outside(sql -> sql.script("PRAGMA cache_size = -65536"));
    database.change(sql -> {
      sql.run("DELETE FROM memory");
      sql.run("DELETE FROM tally");
      var tally = new Tally();
      eachCard(
          sql,
          (_, card, rows) -> {
            var standing = LogRow.standing(rows);
            standing.forEach(row -> tally.count(row, 1));
            MemoryTable.write(sql, card, fold.apply(LogRow.reviews(standing)), standing.size());
          });
      tally.flush(sql);
      MemoryTable.follow(sql);
      MemoryTable.markStale(sql, false);
    });
    database.outside(sql -> sql.script("PRAGMA cache_size = -2000"));
  }

  /// Each card that has standing reviews, with these in the order of the log.
  void eachHistory(BiConsumer<CardKey, List<Review>> consumer) {
    database.read(sql -> {
      eachCard(
          sql,
          (_, _, rows) -> {
            var standing = LogRow.reviews(LogRow.standing(rows));
            if (!standing.isEmpty()) {
              consumer.accept(rows.getFirst().key(), standing);
            }
          });
      return true;
    });
  }

  boolean isStale() {
    return database.read(MemoryTable::isStale);
  }

  /// The cards whose row in `memory` is not what the log implies.
  List<CardKey> different(Function<List<Review>, CardState> fold) {
    var different = new ArrayList<CardKey>();
    database.read(sql -> {
      eachCard(
          sql,
          (_, card, rows) -> {
            var standing = LogRow.reviews(LogRow.standing(rows));
            var implied = new MemoryTable.Remembered(fold.apply(standing), standing.size());
            if (!MemoryTable.read(sql, card).equals(implied)) {
              different.add(rows.getFirst().key());
            }
          });
      return true;
    });
    return different;
  }

  private static void eachCard(Sql sql, CardVisitor visitor) throws SQLException {
    var reader = new LogRow.Rows();
    var rows = new ArrayList<LogRow>();
    sql.each(
        LogRow.COLUMNS
            + """
            FROM card c CROSS JOIN pack p ON p.id = c.pack CROSS JOIN question q ON q.card = c.id
              CROSS JOIN log l ON l.question = q.id
            ORDER BY c.id, l.id
            """,
        cursor -> {
          var row = reader.read(cursor);
          if (!rows.isEmpty() && rows.getFirst().card() != row.card()) {
            visitor.visit(sql, rows.getFirst().card(), List.copyOf(rows));
            rows.clear();
          }
          rows.add(row);
        });
    if (!rows.isEmpty()) {
      visitor.visit(sql, rows.getFirst().card(), List.copyOf(rows));
    }
  }
}
