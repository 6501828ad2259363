package memoire.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import memoire.drill.Attempt;
import memoire.drill.Stamp;

/// The tables `sitting` and `sitting_event`: every drill, with all that was done in it. What a
/// method changes is whole and on the disk when it returns.
public final class Sittings {
  private final Database database;
  private final ReviewLog log;

  Sittings(Database database, ReviewLog log) {
    this.database = database;
    this.log = log;
  }

  /// Some of what was done in a sitting.
  ///
  /// @param last the number of its latest event, which tells this state of the sitting from others
  public record Stretch(List<StoredEvent> events, long last) {
    public Stretch {
      events = List.copyOf(events);
    }
  }

  /// Begins a sitting, and returns its number.
  ///
  /// @param questions how many the paper has
  /// @param pass share of the best mark that passes; 0 when none does
  public long begin(String title, String paper, int questions, double pass, StoredEvent began) {
    return database.write(sql -> {
      long number =
          sql.number(
              """
              INSERT INTO sitting (title, began_at, questions, pass, paper) VALUES (?, ?, ?, ?, ?)
              RETURNING id
              """,
              title,
              began.at().at().toEpochMilli(),
              questions,
              pass,
              paper);
      insert(sql, number, 0, began);
      return number;
    });
  }

  /// Appends what was done to a sitting, with what follows from it. Returns the number of the
  /// latest event then; empty, and nothing is changed, when the latest is no longer the one that is
  /// known, because another process has appended something.
  ///
  /// @param known number of the latest event that the caller knows
  /// @param isReplacing whether the first of the events takes the place of that one, which must be
  ///   of the same kind
  /// @param step what each review makes of its card
  public OptionalLong append(
      long number,
      long known,
      boolean isReplacing,
      List<StoredEvent> events,
      Handing handing,
      Store.Step step) {
    return database.write(sql -> {
      if (last(sql, number) != known) {
        return OptionalLong.empty();
      }
      long seq = known;
      for (var event : events) {
        if (isReplacing && seq == known) {
          replace(sql, number, seq, event);
        } else {
          insert(sql, number, seq + 1, event);
        }
        seq++;
      }
      OutcomeTable.write(sql, number, handing);
      for (var review : handing.reviews()) {
        if (CardTable.number(sql, new CardKey(review.pack(), review.card())).isPresent()) {
          log.append(sql, review, (before, count) -> step.after(review, before, count));
        }
      }
      return OptionalLong.of(seq);
    });
  }

  /// A sitting; empty when there is none of that number.
  public Optional<StoredSitting> find(long number) {
    return database.read(sql -> find(sql, number));
  }

  /// What was done in a sitting after the event of some number, −1 for all of it.
  public Stretch events(long number, long after) {
    return database.read(sql -> events(sql, number, after));
  }

  /// The number of the latest event of a sitting; −1 when there is none.
  public long last(long number) {
    return database.read(sql -> last(sql, number));
  }

  /// The sittings that were not handed in, the latest last.
  public List<StoredSitting> open() {
    return database.read(sql -> {
      var open = new ArrayList<StoredSitting>();
      var numbers =
          sql.list(
              """
              SELECT id FROM sitting s WHERE NOT EXISTS (
                SELECT 1 FROM sitting_event e WHERE e.sitting = s.id AND e.kind = 'handed-in')
              ORDER BY id
              """,
              row -> row.getLong(1));
      for (long number : numbers) {
        open.add(find(sql, number).orElseThrow());
      }
      return open;
    });
  }

  /// The sittings that were handed in, each with its sums.
  public List<Attempt> attempts() {
    return database.read(OutcomeTable::attempts);
  }

  /// Whether what the questions came to was lost: no card looks drilled until [#rebuild].
  public boolean needsRebuild() {
    return database.read(OutcomeTable::isStale);
  }

  /// Marks every sitting that was handed in again.
  ///
  /// @param marking what a sitting came to, from what was done in it
  public void rebuild(BiFunction<StoredSitting, List<StoredEvent>, Handing> marking) {
    database.change(sql -> {
      sql.run("DELETE FROM outcome");
      var handedIn =
          sql.list(
              "SELECT sitting FROM sitting_event WHERE kind = 'handed-in' ORDER BY sitting",
              row -> row.getLong(1));
      for (long number : handedIn) {
        var sitting = find(sql, number).orElseThrow();
        OutcomeTable.write(sql, number, marking.apply(sitting, events(sql, number, -1).events()));
      }
      OutcomeTable.markStale(sql, false);
    });
  }

  private static Optional<StoredSitting> find(Sql sql, long number) throws SQLException {
    return sql.first(
        "SELECT id, title, began_at, paper FROM sitting WHERE id = ?",
        row ->
            new StoredSitting(
                row.getLong(1),
                row.getString(2),
                Instant.ofEpochMilli(row.getLong(3)),
                row.getString(4)),
        number);
  }

  private static Stretch events(Sql sql, long number, long after) throws SQLException {
    var events =
        sql.list(
            """
            SELECT at, boot, up, kind, act FROM sitting_event WHERE sitting = ? AND seq > ?
            ORDER BY seq
            """,
            row ->
                new StoredEvent(
                    new Stamp(
                        Instant.ofEpochMilli(row.getLong(1)),
                        row.getString(2),
                        Duration.ofMillis(row.getLong(3))),
                    row.getString(4),
                    row.getString(5)),
            number,
            after);
    return new Stretch(events, last(sql, number));
  }

  private static long last(Sql sql, long number) throws SQLException {
    return sql.number("SELECT coalesce(max(seq), -1) FROM sitting_event WHERE sitting = ?", number);
  }

  private static void insert(Sql sql, long number, long seq, StoredEvent event)
      throws SQLException {
    sql.run(
        """
        INSERT INTO sitting_event (sitting, seq, at, boot, up, kind, act)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        number,
        seq,
        event.at().at().toEpochMilli(),
        event.at().boot(),
        event.at().up().toMillis(),
        event.kind(),
        event.act());
  }

  private static void replace(Sql sql, long number, long seq, StoredEvent event)
      throws SQLException {
    sql.run(
        """
        UPDATE sitting_event SET seq = seq + 1, at = ?3, boot = ?4, up = ?5, kind = ?6, act = ?7
        WHERE sitting = ?1 AND seq = ?2
        """,
        number,
        seq,
        event.at().at().toEpochMilli(),
        event.at().boot(),
        event.at().up().toMillis(),
        event.kind(),
        event.act());
  }
}
