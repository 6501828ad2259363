package memoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.memory.Rating;
import memoire.question.CardId;
import memoire.question.QuestionId;
import memoire.study.EffectiveLog;
import memoire.study.LogEntry;
import memoire.study.Review;

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
      SELECT l.id, l.undoes, l.at, l.utc_offset, l.day, l.credit, l.rating, l.hints, l.took, l.kind,
        l.answer, l.question, c.id, c.pack, p.name, c.name, q.name, q.form, q.fingerprint, l.guess
      """;

  /// The rows of one card, in the order of the log.
  static List<LogRow> ofCard(Sql sql, long card) throws SQLException {
    return sql.list(
        COLUMNS
            + """
            FROM card c CROSS JOIN pack p ON p.id = c.pack CROSS JOIN question q ON q.card = c.id
              CROSS JOIN log l ON l.question = q.id
            WHERE c.id = ? ORDER BY l.id
            """,
        new Rows(),
        card);
  }

  /// Those of some rows that are reviews and stand.
  static List<LogRow> standing(List<LogRow> rows) {
    var gone = takenBack(rows);
    return rows.stream()
        .filter(row -> row.entry() instanceof LogEntry.Reviewed && !gone.contains(row.entry().id()))
        .toList();
  }

  static Set<Long> takenBack(List<LogRow> rows) {
    return EffectiveLog.takenBack(rows.stream().map(LogRow::entry).toList());
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

  /// Reads rows of which many in a row share a wording, whose texts are read only once.
  static final class Rows implements Sql.Reader<LogRow> {
    private static final int MOST_WORDINGS = 256;
    private final Map<Long, Wording> wordings = new HashMap<>();

    @Override
    public LogRow read(ResultSet row) throws SQLException {
      var wording = wording(row);
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
          row.getDouble(20),
          Rating.ofGrade(row.getInt(7)),
          row.getInt(8),
          Duration.ofMillis(row.getLong(9)));
    }

    private Wording wording(ResultSet row) throws SQLException {
      long question = row.getLong(12);
      var known = wordings.get(question);
      if (known != null) {
        return known;
      }
      if (wordings.size() == MOST_WORDINGS) {
        wordings.clear();
      }
      var read =
          new Wording(
              row.getLong(13),
              row.getLong(14),
              new CardKey(row.getString(15), new CardId(row.getString(16))),
              new QuestionId(row.getString(17)),
              row.getString(18),
              row.getString(19));
      wordings.put(question, read);
      return read;
    }
  }

  private record Wording(
      long card, long pack, CardKey key, QuestionId question, String form, String fingerprint) {}
}
