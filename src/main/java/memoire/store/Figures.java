package memoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import memoire.stats.Calibration;
import memoire.stats.CardTally;
import memoire.stats.CardTally.Standing;
import memoire.stats.Material;
import memoire.stats.Share;
import memoire.stats.Sums;
import memoire.study.Certainty;
import memoire.study.EffectiveLog;
import memoire.study.LogEntry;

/// What statistics are made of. The log is read twice and summed on the way, so that no row of it
/// leaves SQLite: once by question, once by hour, duration and certainty.
final class Figures {
  /// Longer answers are summed together.
  private static final int MOST_SECONDS = 120;

  /// With less credit an answer was not right.
  private static final double LEAST_CREDIT = 0.5;

  /// What [#sums] reads, in its order.
  private static final String SUMS =
      """
       count(*) AS answers, sum(rating > 1) AS known, sum(kind = 2 AND NOT practice) AS asked,
       sum(kind = 2 AND NOT practice AND rating > 1) AS recalled, sum(took) AS took
      """;

  private final Sql sql;
  private final LocalDate from;
  private final Set<String> packs;
  private final String takenBack;
  private final Map<Long, Sums> cards = new HashMap<>();
  private final SortedMap<String, Sums> forms = new TreeMap<>();
  private final Sums[] hours = new Sums[24];
  private final NavigableMap<Integer, Integer> seconds = new TreeMap<>();
  private final Map<Certainty, Share> certain = new HashMap<>();

  private Figures(Sql sql, LocalDate from, Set<String> packs) throws SQLException {
    this.sql = sql;
    this.from = from;
    this.packs = packs;
    this.takenBack = takenBack(sql);
    Arrays.fill(hours, Sums.NONE);
  }

  static Material of(Sql sql, LocalDate from, LocalDate today, Set<String> packs)
      throws SQLException {
    var figures = new Figures(sql, from, packs);
    figures.sumByQuestion();
    figures.sumByHour();
    return new Material(
        Tally.between(sql, LocalDate.EPOCH, today, packs),
        figures.cards(),
        List.of(figures.hours),
        figures.seconds,
        figures.forms,
        figures.calibration());
  }

  /// Ids of the rows that do not stand, as a JSON list. Rows that take others back are rare.
  private static String takenBack(Sql sql) throws SQLException {
    var reversals =
        sql.list(
            "SELECT id, undoes, at FROM log WHERE undoes IS NOT NULL ORDER BY id",
            row ->
                new LogEntry.Reversed(
                    row.getLong(1), row.getLong(2), Instant.ofEpochMilli(row.getLong(3))));
    return EffectiveLog.takenBack(reversals).toString();
  }

  /// The log, restricted to what counts; its parameters are the first day and [#takenBack].
  private String standing() throws SQLException {
    var chosen =
        packs.isEmpty()
            ? ""
            : " AND card IN (SELECT id FROM card WHERE true"
                + PackFilter.and(sql, "pack", packs)
                + ")";
    return """
    FROM log NOT INDEXED WHERE undoes IS NULL AND day >= ?1
      AND id NOT IN (SELECT value FROM json_each(?2))\
    """
        + chosen;
  }

  private void sumByQuestion() throws SQLException {
    sql.each(
        "SELECT q.card, q.form, s.* FROM (SELECT"
            + SUMS
            + ", question "
            + standing()
            + " GROUP BY question) s JOIN question q ON q.id = s.question",
        row -> {
          var sums = sums(row, 3);
          cards.merge(row.getLong(1), sums, Sums::plus);
          forms.merge(row.getString(2), sums, Sums::plus);
        },
        from.toEpochDay(),
        takenBack);
  }

  private void sumByHour() throws SQLException {
    sql.each(
        "SELECT (at / 60000 + utc_offset) / 60 % 24, min(took / 1000, "
            + MOST_SECONDS
            + "), certainty, sum(credit >= "
            + LEAST_CREDIT
            + "),"
            + SUMS
            + standing()
            + " GROUP BY 1, 2, 3",
        row -> {
          var sums = sums(row, 5);
          hours[row.getInt(1)] = hours[row.getInt(1)].plus(sums);
          seconds.merge(row.getInt(2), sums.answers(), Integer::sum);
          int level = row.getInt(3);
          if (level > 0) {
            var right = new Share(row.getInt(4), sums.answers());
            certain.merge(Certainty.ofLevel(level), right, Share::plus);
          }
        },
        from.toEpochDay(),
        takenBack);
  }

  private Calibration calibration() {
    return new Calibration(
        Arrays.stream(Certainty.values())
            .map(certainty ->
                new Calibration.Level(certainty, certain.getOrDefault(certainty, Share.NONE)))
            .toList());
  }

  /// The cards of installed packs, but for those that are gone and were not answered.
  private List<CardTally> cards() throws SQLException {
    var titles = titles();
    var tags = tags();
    var found = new ArrayList<CardTally>();
    sql.each(
        "SELECT"
            + MemoryTable.STATE
            + """
            , c.id, c.pack, c.live, k.suspended
            FROM pack p CROSS JOIN card c ON c.pack = p.id JOIN memory m ON m.card = c.id
              LEFT JOIN mark k ON k.card = c.id
            WHERE p.live = 1\
            """
            + PackFilter.and(sql, "p.id", packs)
            + " ORDER BY c.id",
        row -> {
          long card = row.getLong(9);
          var sums = cards.getOrDefault(card, Sums.NONE);
          boolean isLive = row.getInt(11) == 1;
          if (isLive || !sums.isEmpty()) {
            var standing =
                row.getInt(12) == 1 ? Standing.SUSPENDED : isLive ? Standing.ACTIVE : Standing.RETIRED;
            found.add(
                new CardTally(
                    titles.getOrDefault(row.getLong(10), ""),
                    tags.getOrDefault(card, List.of()),
                    MemoryTable.state(row, 1),
                    standing,
                    sums));
          }
        });
    return found;
  }

  /// By the packs' numbers in the file; equal titles are told apart by the packs' ids.
  private Map<Long, String> titles() throws SQLException {
    var taken = new HashSet<String>();
    var titles = new HashMap<Long, String>();
    sql.each(
        "SELECT id, name, title FROM pack WHERE live = 1 ORDER BY name",
        row -> {
          var title = row.getString(3);
          titles.put(
              row.getLong(1), taken.add(title) ? title : title + " (" + row.getString(2) + ")");
        });
    return titles;
  }

  /// The topics of each card: the tags of all its questions, and the learner's own.
  private Map<Long, List<String>> tags() throws SQLException {
    var tags = new HashMap<Long, List<String>>();
    sql.each(
        """
        SELECT q.card, t.value FROM question q, json_each(q.body, '$.tags') t
        WHERE q.live = 1 AND q.body <> ''
        UNION ALL
        SELECT k.card, k.tags FROM mark k WHERE k.tags <> ''
        """,
        row -> {
          var own = tags.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>(2));
          for (var tag : row.getString(2).split("\n", -1)) {
            if (!own.contains(tag)) {
              own.add(tag);
            }
          }
        });
    return tags;
  }

  private static Sums sums(ResultSet row, int first) throws SQLException {
    return new Sums(
        row.getInt(first),
        row.getInt(first + 1),
        row.getInt(first + 2),
        row.getInt(first + 3),
        row.getLong(first + 4));
  }
}
