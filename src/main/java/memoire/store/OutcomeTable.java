package memoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import memoire.drill.Attempt;
import memoire.drill.Result;

/// The table `outcome`, and what is summed from it.
final class OutcomeTable {
  private static final String STALE = "store.outcomes-are-stale";

  private OutcomeTable() {}

  /// Whether the table was lost and waits to be made from the sittings.
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

  static void write(Sql sql, long sitting, Handing handing) throws SQLException {
    if (handing.outcomes().isEmpty()) {
      return;
    }
    sql.run("DELETE FROM outcome WHERE sitting = ?", sitting);
    for (var outcome : handing.outcomes()) {
      sql.run(
          """
          INSERT INTO outcome (sitting, place, card, topic, answered, credit, mark, best, took, at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          sitting,
          outcome.place(),
          CardTable.number(sql, outcome.card()).orElse(null),
          outcome.topic(),
          outcome.isAnswered() ? 1 : 0,
          outcome.credit(),
          outcome.mark(),
          outcome.best(),
          outcome.took().toMillis(),
          handing.at().toEpochMilli());
    }
  }

  /// The sittings that were handed in, each with its sums.
  static List<Attempt> attempts(Sql sql) throws SQLException {
    var attempts = new ArrayList<Attempt>();
    var sums = new ArrayList<Sum>();
    for (var sum : sums(sql)) {
      if (!sums.isEmpty() && sums.getFirst().sitting() != sum.sitting()) {
        attempts.add(attempt(sums));
        sums.clear();
      }
      sums.add(sum);
    }
    if (!sums.isEmpty()) {
      attempts.add(attempt(sums));
    }
    return attempts;
  }

  /// What the questions of one topic of a sitting came to; those that count, but for `answered`.
  private record Sum(
      long sitting,
      String title,
      Instant began,
      double pass,
      String topic,
      int answered,
      Result.Score score) {

    static Sum read(ResultSet row) throws SQLException {
      return new Sum(
          row.getLong(1),
          row.getString(2),
          Instant.ofEpochMilli(row.getLong(3)),
          row.getDouble(4),
          row.getString(5),
          row.getInt(6),
          new Result.Score(
              row.getInt(7),
              row.getInt(8),
              row.getDouble(9),
              row.getDouble(10),
              row.getDouble(11),
              Duration.ofMillis(row.getLong(12))));
    }
  }

  private static List<Sum> sums(Sql sql) throws SQLException {
    return sql.list(
        """
        SELECT o.sitting, s.title, s.began_at, s.pass, o.topic, o.answered, o.questions, o.rights,
          o.credit, o.mark, o.best, o.took
        FROM (
          SELECT sitting, topic, sum(answered) AS answered, sum(best > 0) AS questions,
            sum(best > 0 AND credit >= 1) AS rights, sum(credit * (best > 0)) AS credit,
            sum(mark * (best > 0)) AS mark, sum(best) AS best, sum(took * (best > 0)) AS took
          FROM outcome GROUP BY sitting, topic) o
        CROSS JOIN sitting s ON s.id = o.sitting
        ORDER BY o.sitting
        """,
        Sum::read);
  }

  private static Attempt attempt(List<Sum> sums) {
    var first = sums.getFirst();
    var whole = new Result.Score(0, 0, 0, 0, 0, Duration.ZERO);
    int answered = 0;
    var topics = new ArrayList<Result.Line>();
    for (var sum : sums) {
      whole = plus(whole, sum.score());
      answered += sum.answered();
      if (!sum.topic().isEmpty() && sum.score().questions() > 0) {
        topics.add(new Result.Line(sum.topic(), sum.score()));
      }
    }
    topics.sort(
        Comparator.comparingDouble((Result.Line line) -> line.score().credit())
            .thenComparing(Result.Line::name));
    return new Attempt(
        first.sitting(),
        first.title(),
        first.began(),
        true,
        whole.questions(),
        answered,
        whole.credits(),
        whole.mark(),
        whole.best(),
        first.pass(),
        whole.took(),
        topics);
  }

  private static Result.Score plus(Result.Score one, Result.Score other) {
    return new Result.Score(
        one.questions() + other.questions(),
        one.right() + other.right(),
        one.credits() + other.credits(),
        one.mark() + other.mark(),
        one.best() + other.best(),
        one.took().plus(other.took()));
  }
}
