package memoire.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import memoire.question.CardId;
import memoire.question.QuestionId;

/// What waits, and in which order. Each queue is one index of `memory`, walked pack by pack, so
/// that a query looks at no more cards than it is asked for and a count at no card outside of it.
final class Queues {
  private static final String LIVE = "FROM memory m WHERE m.live = 1 AND m.pack = ? AND ";

  private final Database database;

  Queues(Database database) {
    this.database = database;
  }

  /// A card in a queue: queues are ordered by rank, and packs take turns.
  private record Waiting(long card, long rank) {}

  List<QueuedCard> due(LocalDate today, Set<String> packs, int limit) {
    return first(
        "SELECT m.card, m.due_day " + LIVE + "m.kind = 2 AND m.due_day <= ? ORDER BY m.due_day",
        today.toEpochDay(),
        packs,
        limit);
  }

  List<QueuedCard> learning(Instant until, Set<String> packs, int limit) {
    return first(
        "SELECT m.card, m.due_at " + LIVE + "m.due_at <= ? ORDER BY m.due_at",
        until.toEpochMilli(),
        packs,
        limit);
  }

  List<QueuedCard> fresh(Set<String> packs, int limit) {
    return first(
        "SELECT m.card, m.place " + LIVE + "m.kind = 0 AND m.place <= ? ORDER BY m.place",
        Long.MAX_VALUE,
        packs,
        limit);
  }

  private List<QueuedCard> first(String queue, long bound, Set<String> packs, int limit) {
    return database.read(sql -> {
      var waiting = new ArrayList<Waiting>();
      for (var pack : PackFilter.numbers(sql, packs)) {
        sql.each(
            queue + ", m.card LIMIT ?",
            row -> waiting.add(new Waiting(row.getLong(1), row.getLong(2))),
            pack,
            bound,
            limit);
      }
      waiting.sort(Comparator.comparingLong(Waiting::rank));
      var found = new ArrayList<QueuedCard>(Math.min(limit, waiting.size()));
      for (var next : waiting.subList(0, Math.min(limit, waiting.size()))) {
        found.add(card(sql, next.card()));
      }
      return found;
    });
  }

  List<PackCounts> counts(LocalDate today, Instant now) {
    return database.read(sql ->
        sql.list(
            """
            SELECT p.name, p.title,
              (SELECT count(*) FROM memory m
                WHERE m.live = 1 AND m.pack = p.id AND m.kind = 2 AND m.due_day <= ?1)
              + (SELECT count(*) FROM memory m
                WHERE m.live = 1 AND m.pack = p.id AND m.due_at <= ?2),
              (SELECT count(*) FROM memory m
                WHERE m.live = 1 AND m.pack = p.id AND m.due_at IS NOT NULL),
              (SELECT count(*) FROM memory m
                WHERE m.live = 1 AND m.pack = p.id AND m.kind = 0),
              p.cards
            FROM pack p WHERE p.live = 1 ORDER BY p.name
            """,
            row ->
                new PackCounts(
                    row.getString(1),
                    row.getString(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5),
                    row.getInt(6)),
            today.toEpochDay(),
            now.toEpochMilli()));
  }

  List<DueOn> forecast(LocalDate today, int days, Set<String> packs) {
    long first = today.toEpochDay();
    var counts = new int[days];
    database.read(sql -> {
      for (var pack : PackFilter.numbers(sql, packs)) {
        sql.each(
            "SELECT m.due_day, count(*) "
                + LIVE
                + "m.kind = 2 AND m.due_day < ? GROUP BY m.due_day",
            row -> counts[(int) Math.max(0, row.getLong(1) - first)] += row.getInt(2),
            pack,
            first + days);
      }
      return true;
    });
    var forecast = new ArrayList<DueOn>(days);
    for (int i = 0; i < days; i++) {
      forecast.add(new DueOn(today.plusDays(i), counts[i]));
    }
    return forecast;
  }

  List<StoredQuestion> questions(List<CardKey> cards) {
    return database.read(sql -> {
      var found = new ArrayList<StoredQuestion>();
      for (var key : cards) {
        found.addAll(questions(sql, key));
      }
      return found;
    });
  }

  private static List<StoredQuestion> questions(Sql sql, CardKey key) throws SQLException {
    return sql.list(
        """
        SELECT q.name, q.form, q.fingerprint, q.body
        FROM pack p CROSS JOIN card c ON c.pack = p.id CROSS JOIN question q ON q.card = c.id
        WHERE p.name = ? AND c.name = ? AND q.live = 1 ORDER BY q.place
        """,
        row ->
            new StoredQuestion(
                key,
                new QuestionId(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4)),
        key.pack(),
        key.card().value());
  }

  private static QueuedCard card(Sql sql, long card) throws SQLException {
    return sql.first(
            "SELECT"
                + MemoryTable.STATE
                + ", p.name, c.name FROM memory m JOIN card c ON c.id = m.card"
                + " JOIN pack p ON p.id = c.pack WHERE m.card = ?",
            row ->
                new QueuedCard(
                    new CardKey(row.getString(9), new CardId(row.getString(10))),
                    MemoryTable.state(row, 1)),
            card)
        .orElseThrow();
  }
}
