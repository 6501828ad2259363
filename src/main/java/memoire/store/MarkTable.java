package memoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import memoire.study.Marks;
import org.jspecify.annotations.Nullable;

/// The table `mark`: what the learner has set about cards.
final class MarkTable {
  /// What [#marks] reads, in its order, of a `mark k` that may be missing.
  static final String COLUMNS = " k.suspended, k.buried, k.flagged, k.note, k.tags ";

  private MarkTable() {}

  static Marks read(Sql sql, long card) throws SQLException {
    return sql.first(
            "SELECT" + COLUMNS + "FROM mark k WHERE k.card = ?", row -> marks(row, 1), card)
        .orElse(Marks.NONE);
  }

  static void write(Sql sql, long card, Marks marks) throws SQLException {
    replace(sql, card, read(sql, card), marks);
  }

  /// Writes what is set about a card, and of what follows from it that which has changed.
  static void replace(Sql sql, long card, Marks before, Marks marks) throws SQLException {
    writeRow(sql, card, marks);
    if (before.suspended() != marks.suspended()
        || !Objects.equals(before.buriedUntil(), marks.buriedUntil())) {
      MemoryTable.follow(sql, card);
    }
    if (!before.note().equals(marks.note()) || !before.tags().equals(marks.tags())) {
      SearchTables.writeMarks(sql, card, marks);
    }
  }

  private static void writeRow(Sql sql, long card, Marks marks) throws SQLException {
    if (marks.equals(Marks.NONE)) {
      sql.run("DELETE FROM mark WHERE card = ?", card);
    } else {
      sql.run(
          """
          INSERT INTO mark (card, suspended, buried, flagged, note, tags) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (card) DO UPDATE SET suspended = excluded.suspended,
            buried = excluded.buried, flagged = excluded.flagged, note = excluded.note,
            tags = excluded.tags
          """,
          card,
          marks.suspended() ? 1 : 0,
          day(marks.buriedUntil()),
          marks.flagged() ? 1 : 0,
          marks.note(),
          String.join("\n", marks.tags()));
    }
  }

  /// Cards whose burial is over are asked again. Nothing is written when there are none.
  static void wake(Database database, LocalDate today) {
    if (!buriedUntil(database, today).isEmpty()) {
      database.change(sql -> {
        for (long card : buried(sql, today)) {
          write(sql, card, read(sql, card).buried(null));
        }
      });
    }
  }

  /// Reads [#COLUMNS], of which the first is number `first`; nothing is set where there is no row.
  static Marks marks(ResultSet row, int first) throws SQLException {
    var tags = row.getString(first + 4);
    if (tags == null) {
      return Marks.NONE;
    }
    return new Marks(
        row.getInt(first) == 1,
        buried(row, first + 1),
        row.getInt(first + 2) == 1,
        row.getString(first + 3),
        tags.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(tags.split("\n", -1))));
  }

  private static List<Long> buriedUntil(Database database, LocalDate today) {
    return database.read(sql -> buried(sql, today));
  }

  private static List<Long> buried(Sql sql, LocalDate today) throws SQLException {
    return sql.list(
        "SELECT card FROM mark WHERE buried <= ?", row -> row.getLong(1), today.toEpochDay());
  }

  private static @Nullable LocalDate buried(ResultSet row, int column) throws SQLException {
    long day = row.getLong(column);
    return row.wasNull() ? null : LocalDate.ofEpochDay(day);
  }

  private static @Nullable Long day(@Nullable LocalDate day) {
    return day == null ? null : day.toEpochDay();
  }
}
