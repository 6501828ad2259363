package memoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.question.CardId;
import memoire.question.QuestionId;

/// What waits, and in which order. Each query walks one index of `memory` and stops at its limit.
final class Queues {
  private static final String CARD =
      "SELECT" + MemoryTable.STATE + ", p.name, c.name, m.place, m.pack, m.reviews ";
  private static final String JOINED =
      " CROSS JOIN card c ON c.id = m.card CROSS JOIN pack p ON p.id = c.pack ";

  private final Database database;

  Queues(Database database) {
    this.database = database;
  }

  List<QueuedCard> due(LocalDate today, Set<String> packs, int limit) {
    return database.read(sql ->
        cards(
            sql,
            "m.kind = 2 AND m.due_day <= ?" + PackFilter.and(sql, "m.pack", packs),
            "m.due_day, m.pack, m.card",
            today.toEpochDay(),
            limit));
  }

  List<QueuedCard> learning(Instant until, Set<String> packs, int limit) {
    return database.read(sql ->
        cards(
            sql,
            "m.due_at <= ?" + PackFilter.and(sql, "m.pack", packs),
            "m.due_at, m.pack, m.card",
            until.toEpochMilli(),
            limit));
  }

  /// The first new cards of each pack, packs taking turns.
  List<QueuedCard> fresh(Set<String> packs, int limit) {
    return database.read(sql -> {
      var found = new ArrayList<Placed>();
      for (var pack : PackFilter.numbers(sql, packs)) {
        found.addAll(
            sql.list(
                CARD
                    + "FROM memory m"
                    + JOINED
                    + "WHERE m.live = 1 AND m.kind = 0 AND m.pack = ?"
                    + " ORDER BY m.place LIMIT ?",
                row -> new Placed(card(row), row.getInt(11), row.getLong(12)),
                pack,
                limit));
      }
      found.sort(Comparator.comparingInt(Placed::place).thenComparingLong(Placed::pack));
      return found.stream().limit(limit).map(Placed::card).toList();
    });
  }

  List<PackCounts> counts(LocalDate today, Instant now) {
    return database.read(sql ->
        sql.list(
            """
            WITH
            due (pack, cards) AS (
              SELECT pack, count(*) FROM memory
              WHERE live = 1 AND kind = 2 AND due_day <= ?1 GROUP BY pack),
            learning (pack, cards, over) AS (
              SELECT pack, count(*), count(*) FILTER (WHERE due_at <= ?2) FROM memory
              WHERE live = 1 AND due_at IS NOT NULL GROUP BY pack),
            fresh (pack, cards) AS (
              SELECT pack, count(*) FROM memory WHERE live = 1 AND kind = 0 GROUP BY pack)
            SELECT p.name, p.title, coalesce(d.cards, 0) + coalesce(l.over, 0),
              coalesce(l.cards, 0), coalesce(f.cards, 0), p.cards
            FROM pack p LEFT JOIN due d ON d.pack = p.id LEFT JOIN learning l ON l.pack = p.id
              LEFT JOIN fresh f ON f.pack = p.id
            WHERE p.live = 1 ORDER BY p.name
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

  Optional<NextDue> next(LocalDate today, Instant now) {
    return database.read(sql -> {
      var step =
          sql.first(
              "SELECT min(due_at) FROM memory WHERE live = 1 AND due_at > ?",
              row -> NextDue.at(row.getLong(1), row.wasNull()),
              now.toEpochMilli());
      if (step.isPresent() && step.get().isPresent()) {
        return step.get();
      }
      return sql.first(
              "SELECT min(due_day) FROM memory WHERE live = 1 AND kind = 2 AND due_day > ?",
              row -> NextDue.on(row.getLong(1), row.wasNull()),
              today.toEpochDay())
          .flatMap(day -> day);
    });
  }

  List<DueOn> forecast(LocalDate today, int days, Set<String> packs) {
    long first = today.toEpochDay();
    var counts = new int[days];
    database.read(sql -> {
      sql.each(
          "SELECT due_day, count(*) FROM memory WHERE live = 1 AND kind = 2 AND due_day < ?"
              + PackFilter.and(sql, "pack", packs)
              + " GROUP BY due_day",
          row -> counts[(int) Math.max(0, row.getLong(1) - first)] += row.getInt(2),
          first + days);
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

  private static List<QueuedCard> cards(
      Sql sql, String condition, String order, long bound, int limit) throws SQLException {
    return sql.list(
        CARD
            + "FROM memory m"
            + JOINED
            + "WHERE m.live = 1 AND "
            + condition
            + " ORDER BY "
            + order
            + " LIMIT ?",
        Queues::card,
        bound,
        limit);
  }

  private static QueuedCard card(ResultSet row) throws SQLException {
    return new QueuedCard(
        new CardKey(row.getString(9), new CardId(row.getString(10))),
        MemoryTable.state(row, 1),
        row.getInt(13));
  }

  private record Placed(QueuedCard card, int place, long pack) {}
}
