package memoire.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import memoire.stats.Calibration;
import memoire.stats.Share;
import memoire.stats.Sums;
import memoire.study.Certainty;
import memoire.study.EffectiveLog;
import memoire.study.LogEntry;

/// The log summed in one pass, by question, hour, duration and certainty at once. SQLite would sort
/// a million rows for each GROUP BY, which takes three times as long as handing over three numbers
/// of each (1.4 s against 0.5 s of processor time).
final class LogSums {
  private static final int HOURS = 24;

  /// Longer answers are counted together.
  private static final int MOST_SECONDS = 120;

  /// What is known of an answer, in one number: hour, certainty, and three bits. With less than
  /// half the credit an answer was not right.
  private static final String PACKED =
      """
      ((at / 60000 + utc_offset) / 60 % 24 * 4 + coalesce(certainty, 0)) * 8
        + (rating > 1) * 4 + (kind = 2 AND NOT practice) * 2 + (credit >= 0.5)\
      """;

  /// Bits of the packed number, and of the milliseconds that an answer took: 37 hours.
  private static final int PACKED_BITS = 10;

  private static final int TOOK_BITS = 27;

  /// Questions with higher numbers do not go into one number with the rest.
  private static final long MOST_QUESTIONS = 1L << (63 - PACKED_BITS - TOOK_BITS);

  /// One number a row: handing over three takes longer by a third. Less than 0 where not all goes
  /// into one: the row is then looked up.
  private static final String ROWS =
      "SELECT CASE WHEN took < "
          + (1L << TOOK_BITS)
          + " AND question < "
          + MOST_QUESTIONS
          + " THEN (question << "
          + (PACKED_BITS + TOOK_BITS)
          + ") + (("
          + PACKED
          + ") << "
          + TOOK_BITS
          + ") + took ELSE -id END FROM log NOT INDEXED WHERE undoes IS NULL AND day >= ?";

  private static final String ROW = "SELECT question, " + PACKED + ", took FROM log WHERE id = ?";

  private final Table questions;
  private final Table hours = new Table(HOURS);
  private final int[] seconds = new int[MOST_SECONDS + 1];
  private final int[] stated = new int[4];
  private final int[] right = new int[4];

  private LogSums(int questions) {
    this.questions = new Table(questions);
  }

  /// @param isCounted by the questions' numbers in the file
  static LogSums of(Sql sql, LocalDate from, boolean[] isCounted) throws SQLException {
    var sums = new LogSums(isCounted.length);
    var rare = new ArrayList<Long>();
    var gone = takenBack(sql);
    var standing = gone.isEmpty() ? "" : " AND id NOT IN (SELECT value FROM json_each(?))";
    Object[] arguments =
        gone.isEmpty()
            ? new Object[] {from.toEpochDay()}
            : new Object[] {from.toEpochDay(), gone.toString()};
    sql.each(
        ROWS + standing,
        row -> {
          long all = row.getLong(1);
          if (all < 0) {
            rare.add(-all);
          } else {
            int question = (int) (all >> (PACKED_BITS + TOOK_BITS));
            if (isCounted[question]) {
              int packed = (int) (all >> TOOK_BITS) & ((1 << PACKED_BITS) - 1);
              sums.count(question, packed, all & ((1L << TOOK_BITS) - 1));
            }
          }
        },
        arguments);
    for (long id : rare) {
      sql.each(
          ROW,
          row -> {
            if (isCounted[row.getInt(1)]) {
              sums.count(row.getInt(1), row.getInt(2), row.getLong(3));
            }
          },
          id);
    }
    return sums;
  }

  Sums ofQuestion(int question) {
    return questions.sums(question);
  }

  List<Sums> byHour() {
    return java.util.stream.IntStream.range(0, HOURS).mapToObj(hours::sums).toList();
  }

  NavigableMap<Integer, Integer> bySeconds() {
    var counted = new TreeMap<Integer, Integer>();
    for (int i = 0; i < seconds.length; i++) {
      if (seconds[i] > 0) {
        counted.put(i, seconds[i]);
      }
    }
    return counted;
  }

  Calibration calibration() {
    return new Calibration(
        Arrays.stream(Certainty.values())
            .map(certainty ->
                new Calibration.Level(
                    certainty, new Share(right[certainty.level()], stated[certainty.level()])))
            .toList());
  }

  private void count(int question, int packed, long took) {
    int certainty = packed >> 3 & 3;
    questions.count(question, packed, took);
    hours.count(packed >> 5, packed, took);
    seconds[(int) Math.min(MOST_SECONDS, took / 1000)]++;
    stated[certainty]++;
    right[certainty] += packed & 1;
  }

  /// The reviews that do not stand. Rows that take others back are rare.
  private static Set<Long> takenBack(Sql sql) throws SQLException {
    return EffectiveLog.takenBack(
        sql.list(
            "SELECT id, undoes, at FROM log WHERE undoes IS NOT NULL ORDER BY id",
            row ->
                new LogEntry.Reversed(
                    row.getLong(1), row.getLong(2), Instant.ofEpochMilli(row.getLong(3)))));
  }

  /// Sums side by side.
  private static final class Table {
    private final int[] answers;
    private final int[] known;
    private final int[] asked;
    private final int[] recalled;
    private final long[] took;

    Table(int size) {
      answers = new int[size];
      known = new int[size];
      asked = new int[size];
      recalled = new int[size];
      took = new long[size];
    }

    void count(int i, int packed, long millis) {
      int isKnown = packed >> 2 & 1;
      int isAsked = packed >> 1 & 1;
      answers[i]++;
      known[i] += isKnown;
      asked[i] += isAsked;
      recalled[i] += isAsked & isKnown;
      took[i] += millis;
    }

    Sums sums(int i) {
      return answers[i] == 0
          ? Sums.NONE
          : new Sums(answers[i], known[i], asked[i], recalled[i], took[i]);
    }
  }
}
