package memoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.memory.Rating;
import memoire.question.CardId;
import memoire.question.QuestionId;
import memoire.study.Certainty;
import memoire.study.EffectiveLog;
import memoire.study.LogEntry;
import memoire.study.Review;
import org.jspecify.annotations.Nullable;

/// A row of the log with what the file knows beside it.
///
/// @param card the card's number in the file
/// @param pack the pack's number in the file
/// @param day the study day of a review, 0 for a reversal
/// @param kind of the card's memory before a review, 0 for a reversal
record LogRow(LogEntry entry, CardKey key, long card, long pack, long day, int kind) {

  /// The columns that [Rows] reads.
  static final String COLUMNS =
      """
      SELECT id, undoes, at, utc_offset, day, credit, rating, hints, took, kind, answer, question,
        guess, certainty, contested, practice, due
      FROM log
      """;

  /// The rows of one card, in the order of the log.
  static List<LogRow> ofCard(Sql sql, long card) throws SQLException {
    return sql.list(COLUMNS + "WHERE card = ? ORDER BY id", new Rows(sql), card);
  }

  /// The rows that are folded into the memory of a card, in the order of the log: its own, and
  /// those of the cards whose place it took.
  static List<LogRow> ofLine(Sql sql, long card) throws SQLException {
    var line = Successions.line(sql, card);
    return line.size() == 1
        ? ofCard(sql, card)
        : sql.list(
            COLUMNS + "WHERE card IN (SELECT value FROM json_each(?)) ORDER BY id",
            new Rows(sql),
            line.toString());
  }

  /// Those of some rows that are reviews and stand.
  static List<LogRow> standing(List<LogRow> rows) {
    var gone = takenBack(rows);
    return rows.stream()
        .filter(row -> row.entry() instanceof LogEntry.Reviewed && !gone.contains(row.entry().id()))
        .toList();
  }

  /// The study day of the last of some reviews that was rated Again, or null.
  static @Nullable Long lastAgain(List<LogRow> reviews) {
    for (var row : reviews.reversed()) {
      if (row.entry() instanceof LogEntry.Reviewed(_, var review)
          && review.rating() == Rating.AGAIN) {
        return row.day();
      }
    }
    return null;
  }

  /// Whether the last of some reviews was rated Again.
  static boolean isMissed(List<LogRow> reviews) {
    return !reviews.isEmpty()
        && reviews.getLast().entry() instanceof LogEntry.Reviewed(_, var review)
        && review.rating() == Rating.AGAIN;
  }

  static Set<Long> takenBack(List<LogRow> rows) {
    return EffectiveLog.takenBack(rows.stream().map(LogRow::entry).toList());
  }

  /// Those of some rows that the memory model is told of.
  static List<LogRow> moving(List<LogRow> rows) {
    return standing(rows).stream()
        .filter(
            row -> row.entry() instanceof LogEntry.Reviewed(_, var review) && !review.practice())
        .toList();
  }

  /// The reviews among some rows.
  static List<Review> reviews(List<LogRow> rows) {
    return rows.stream()
        .map(LogRow::entry)
        .mapMulti((LogEntry entry, java.util.function.Consumer<Review> found) -> {
          if (entry instanceof LogEntry.Reviewed(_, var review)) {
            found.accept(review);
          }
        })
        .toList();
  }

  /// Reads rows, and the texts of each wording only once for as many rows as share it.
  static final class Rows implements Sql.Reader<LogRow> {
    private static final int MOST_WORDINGS = 50_000;

    private final Sql sql;
    private final Map<Long, Wording> wordings = new HashMap<>();

    Rows(Sql sql) {
      this.sql = sql;
    }

    @Override
    public LogRow read(ResultSet row) throws SQLException {
      var wording = wording(row.getLong(12));
      long id = row.getLong(1);
      long undone = row.getLong(2);
      var at = Instant.ofEpochMilli(row.getLong(3));
      var entry =
          undone == 0
              ? new LogEntry.Reviewed(id, review(row, wording, at))
              : new LogEntry.Reversed(id, undone, at);
      return new LogRow(
          entry, wording.key(), wording.card(), wording.pack(), row.getLong(5), row.getInt(10));
    }

    private static Review review(ResultSet row, Wording wording, Instant at) throws SQLException {
      return new Review(
          wording.key().pack(),
          wording.key().card(),
          wording.question(),
          wording.form(),
          at,
          ZoneOffset.ofTotalSeconds(60 * row.getInt(4)),
          wording.fingerprint(),
          row.getString(11),
          row.getDouble(6),
          row.getDouble(13),
          Rating.ofGrade(row.getInt(7)),
          row.getInt(8),
          Duration.ofMillis(row.getLong(9)),
          certainty(row.getInt(14)),
          row.getInt(15) == 1,
          row.getInt(16) == 1,
          day(row.getLong(17), row.wasNull()));
    }

    private static @Nullable Certainty certainty(int level) {
      return level == 0 ? null : Certainty.ofLevel(level);
    }

    private static @Nullable LocalDate day(long day, boolean isNull) {
      return isNull ? null : LocalDate.ofEpochDay(day);
    }

    private Wording wording(long question) throws SQLException {
      var known = wordings.get(question);
      if (known != null) {
        return known;
      }
      if (wordings.size() == MOST_WORDINGS) {
        wordings.clear();
      }
      var read = Wording.read(sql, question);
      wordings.put(question, read);
      return read;
    }
  }

  private record Wording(
      long card, long pack, CardKey key, QuestionId question, String form, String fingerprint) {

    static Wording read(Sql sql, long question) throws SQLException {
      return sql.first(
              """
              SELECT c.id, c.pack, p.name, c.name, q.name, q.form, q.fingerprint
              FROM question q JOIN card c ON c.id = q.card JOIN pack p ON p.id = c.pack
              WHERE q.id = ?
              """,
              row ->
                  new Wording(
                      row.getLong(1),
                      row.getLong(2),
                      new CardKey(row.getString(3), new CardId(row.getString(4))),
                      new QuestionId(row.getString(5)),
                      row.getString(6),
                      row.getString(7)),
              question)
          .orElseThrow();
    }
  }
}
