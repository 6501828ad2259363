package memoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import memoire.memory.CardState;
import memoire.memory.Memory;
import memoire.memory.Traces;
import org.jspecify.annotations.Nullable;

/// The table `memory`: the state of each card, as the log implies it.
final class MemoryTable {
  static final int NEW = 0;
  static final int LEARNING = 1;
  static final int REVIEWING = 2;
  static final int RELEARNING = 3;

  /// What [#state] reads, in its order.
  static final String STATE =
      " m.kind, m.stability, m.difficulty, m.step, m.due_at, m.due_day, m.last_day, m.lapses,"
          + column("slow")
          + ","
          + column("fast")
          + ","
          + column("at")
          + " ";

  /// How many columns these are.
  static final int WIDTH = 11;

  private static final String STALE = "store.memory-is-stale";

  /// A state, and how many reviews stand behind it.
  record Remembered(CardState state, int reviews) {
    static final Remembered NOTHING = new Remembered(new CardState.New(), 0);
  }

  private static final String FOLLOW =
      """
      INSERT INTO memory (card, pack, place, kin, live, there, added, forms, kind)
      SELECT c.id, c.pack, c.place, c.kin, c.live = 1 AND NOT coalesce(k.suspended, 0)
        AND k.buried IS NULL, c.live, c.added, c.forms, 0
      FROM card c LEFT JOIN mark k ON k.card = c.id WHERE %s ORDER BY c.id
      ON CONFLICT (card) DO UPDATE SET place = excluded.place, kin = excluded.kin,
        live = excluded.live, there = excluded.there, forms = excluded.forms
        WHERE place <> excluded.place OR live <> excluded.live OR there <> excluded.there
          OR forms <> excluded.forms OR kin IS NOT excluded.kin
      """;

  private MemoryTable() {}

  static Remembered read(Sql sql, long card) throws SQLException {
    return sql.first(
            "SELECT" + STATE + ", m.reviews FROM memory m WHERE m.card = ?",
            row -> new Remembered(state(row, 1), row.getInt(1 + WIDTH)),
            card)
        .orElse(Remembered.NOTHING);
  }

  static void write(Sql sql, long card, CardState state, int reviews) throws SQLException {
    var cells = Cells.of(state);
    sql.run(
        """
        INSERT INTO memory (card, pack, place, kin, live, there, added, forms, kind, stability,
          difficulty, step, due_at, due_day, last_day, lapses, reviews)
        SELECT id, pack, place, kin, live, live, added, forms, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 FROM card
        WHERE id = ?1
        ON CONFLICT (card) DO UPDATE SET kind = excluded.kind, stability = excluded.stability,
          difficulty = excluded.difficulty, step = excluded.step, due_at = excluded.due_at,
          due_day = excluded.due_day, last_day = excluded.last_day, lapses = excluded.lapses,
          reviews = excluded.reviews
        """,
        card,
        cells.kind(),
        cells.stability(),
        cells.difficulty(),
        cells.step(),
        cells.dueAt(),
        cells.dueDay(),
        cells.lastDay(),
        cells.lapses(),
        reviews);
    writeTraces(sql, card, state instanceof CardState.Seen seen ? seen.memory().traces() : null);
  }

  private static void writeTraces(Sql sql, long card, @Nullable Traces traces) throws SQLException {
    if (traces == null) {
      sql.run("DELETE FROM trace WHERE card = ?", card);
    } else {
      sql.run(
          "INSERT OR REPLACE INTO trace (card, slow, fast, at) VALUES (?, ?, ?, ?)",
          card,
          traces.slow(),
          traces.fast(),
          traces.at().toEpochMilli());
    }
  }

  /// A column of the table `trace`, which has rows only under FSRS-7.
  private static String column(String name) {
    return " (SELECT t." + name + " FROM trace t WHERE t.card = m.card)";
  }

  /// Gives every card a row, and every row what the queues need of its card.
  static void follow(Sql sql) throws SQLException {
    sql.run(FOLLOW.formatted("true"));
  }

  /// The same for the cards of a pack.
  static void followPack(Sql sql, long pack) throws SQLException {
    sql.run(FOLLOW.formatted("c.pack = ?"), pack);
  }

  /// Notes on which study day the last of a card's reviews was rated Again; null for none.
  static void writeAgain(Sql sql, long card, @Nullable Long day) throws SQLException {
    sql.run("UPDATE memory SET again_day = ?2 WHERE card = ?1 AND again_day IS NOT ?2", card, day);
  }

  /// Notes whether the last of a card's reviews was rated Again.
  static void writeMissed(Sql sql, long card, boolean isMissed) throws SQLException {
    sql.run(
        isMissed
            ? "INSERT OR IGNORE INTO missed (card) VALUES (?)"
            : "DELETE FROM missed WHERE card = ?",
        card);
  }

  /// Gives one card's row what the queues need, as its marks have changed.
  static void follow(Sql sql, long card) throws SQLException {
    sql.run(
        """
        UPDATE memory SET live = (
          SELECT c.live = 1 AND NOT coalesce(k.suspended, 0) AND k.buried IS NULL
          FROM card c LEFT JOIN mark k ON k.card = c.id WHERE c.id = ?1)
        WHERE card = ?1
        """,
        card);
  }

  /// Whether the table was lost and waits to be rebuilt from the log.
  static boolean isStale(Sql sql) throws SQLException {
    return Settings.get(sql, STALE).isPresent();
  }

  static void markStale(Sql sql, boolean stale) throws SQLException {
    if (stale) {
      Settings.set(sql, STALE, "yes");
    } else {
      Settings.remove(sql, STALE);
    }
  }

  /// Reads the columns [#STATE], of which the first is number `first`.
  static CardState state(ResultSet row, int first) throws SQLException {
    int kind = row.getInt(first);
    if (kind == NEW) {
      return new CardState.New();
    }
    var memory =
        new Memory(row.getDouble(first + 1), row.getDouble(first + 2), traces(row, first + 8));
    var last = LocalDate.ofEpochDay(row.getLong(first + 6));
    int lapses = row.getInt(first + 7);
    if (kind == REVIEWING) {
      return new CardState.Reviewing(
          memory, last, LocalDate.ofEpochDay(row.getLong(first + 5)), lapses);
    }
    int step = row.getInt(first + 3);
    var due = Instant.ofEpochMilli(row.getLong(first + 4));
    return kind == LEARNING
        ? new CardState.Learning(memory, step, due, last)
        : new CardState.Relearning(memory, step, due, last, lapses);
  }

  private static @Nullable Traces traces(ResultSet row, int first) throws SQLException {
    double slow = row.getDouble(first);
    return row.wasNull()
        ? null
        : new Traces(slow, row.getDouble(first + 1), Instant.ofEpochMilli(row.getLong(first + 2)));
  }

  static int kind(CardState state) {
    return switch (state) {
      case CardState.New _ -> NEW;
      case CardState.Learning _ -> LEARNING;
      case CardState.Reviewing _ -> REVIEWING;
      case CardState.Relearning _ -> RELEARNING;
    };
  }

  /// A state as columns.
  private record Cells(
      int kind,
      @Nullable Double stability,
      @Nullable Double difficulty,
      @Nullable Integer step,
      @Nullable Long dueAt,
      @Nullable Long dueDay,
      @Nullable Long lastDay,
      int lapses) {

    static Cells of(CardState state) {
      return switch (state) {
        case CardState.New _ -> new Cells(NEW, null, null, null, null, null, null, 0);
        case CardState.Learning(var memory, int step, var due, var last) ->
            waiting(LEARNING, memory, step, due, last, 0);
        case CardState.Relearning(var memory, int step, var due, var last, int lapses) ->
            waiting(RELEARNING, memory, step, due, last, lapses);
        case CardState.Reviewing(var memory, var last, var due, int lapses) ->
            new Cells(
                REVIEWING,
                memory.stability(),
                memory.difficulty(),
                null,
                null,
                due.toEpochDay(),
                last.toEpochDay(),
                lapses);
      };
    }

    private static Cells waiting(
        int kind, Memory memory, int step, Instant due, LocalDate last, int lapses) {
      return new Cells(
          kind,
          memory.stability(),
          memory.difficulty(),
          step,
          due.toEpochMilli(),
          null,
          last.toEpochDay(),
          lapses);
    }
  }
}
