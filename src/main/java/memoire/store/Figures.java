package memoire.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import memoire.stats.CardTally;
import memoire.stats.CardTally.Standing;
import memoire.stats.Material;
import memoire.stats.Sums;

/// What statistics are made of: the log summed, and the cards as they are.
final class Figures {
  private final Sql sql;
  private final String chosen;
  private final Map<Long, Sums> cards = new HashMap<>();
  private final SortedMap<String, Sums> forms = new TreeMap<>();

  private Figures(Sql sql, Set<String> packs) throws SQLException {
    this.sql = sql;
    this.chosen = PackFilter.and(sql, "c.pack", packs);
  }

  static Material of(Sql sql, LocalDate from, LocalDate today, Set<String> packs)
      throws SQLException {
    var figures = new Figures(sql, packs);
    var sums = figures.sum(from);
    return new Material(
        Tally.between(sql, LocalDate.EPOCH, today, packs),
        figures.cards(),
        sums.byHour(),
        sums.bySeconds(),
        figures.forms,
        sums.calibration());
  }

  /// Sums by question, and from those by card and by form.
  private LogSums sum(LocalDate from) throws SQLException {
    record Wording(int question, long card, String form) {}
    var wordings =
        sql.list(
            chosen.isEmpty()
                ? "SELECT id, card, form FROM question"
                : "SELECT q.id, q.card, q.form FROM question q JOIN card c ON c.id = q.card WHERE true"
                    + chosen,
            row -> new Wording(row.getInt(1), row.getLong(2), row.getString(3).intern()));
    var isCounted = new boolean[1 + (int) sql.number("SELECT max(id) FROM question")];
    wordings.forEach(wording -> isCounted[wording.question()] = true);
    var sums = LogSums.of(sql, from, isCounted);
    for (var wording : wordings) {
      var own = sums.ofQuestion(wording.question());
      if (!own.isEmpty()) {
        cards.merge(wording.card(), own, Sums::plus);
        forms.merge(wording.form(), own, Sums::plus);
      }
    }
    return sums;
  }

  /// The cards of installed packs, but for those that are gone and were not answered.
  private List<CardTally> cards() throws SQLException {
    var titles = titles();
    var tags = tags();
    var found = new ArrayList<CardTally>();
    int after = 1 + MemoryTable.WIDTH;
    sql.each(
        "SELECT"
            + MemoryTable.STATE
            + """
            , c.id, c.pack, c.live, k.suspended
            FROM card c JOIN memory m ON m.card = c.id LEFT JOIN mark k ON k.card = c.id
            WHERE c.pack IN (SELECT id FROM pack WHERE live = 1)\
            """
            + chosen
            + " ORDER BY c.id",
        row -> {
          long card = row.getLong(after);
          var standing = standing(row.getInt(after + 2) == 1, row.getInt(after + 3) == 1);
          var sums = cards.getOrDefault(card, Sums.NONE);
          if (standing != Standing.RETIRED || !sums.isEmpty()) {
            found.add(
                new CardTally(
                    titles.getOrDefault(row.getLong(after + 1), ""),
                    tags.getOrDefault(card, List.of()),
                    MemoryTable.state(row, 1),
                    standing,
                    sums));
          }
        });
    return found;
  }

  private static Standing standing(boolean isLive, boolean isSuspended) {
    if (!isLive) {
      return Standing.RETIRED;
    }
    return isSuspended ? Standing.SUSPENDED : Standing.ACTIVE;
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

  /// The topics of each card by name: the tags of its pack's questions, as searches know them, and
  /// the learner's own. Lists are shared by the cards that have the same.
  private Map<Long, List<String>> tags() throws SQLException {
    var shared = new HashMap<List<String>, List<String>>();
    var tags = new HashMap<Long, List<String>>();
    sql.each(
        """
        SELECT l.name, x.card FROM label l CROSS JOIN labelled x ON x.label = l.id
        WHERE l.kind = ? ORDER BY l.name\
        """,
        row -> add(tags, shared, row.getLong(2), List.of(row.getString(1))),
        SearchTables.TAG);
    sql.each(
        "SELECT card, tags FROM mark WHERE tags <> ''",
        row -> add(tags, shared, row.getLong(1), List.of(row.getString(2).split("\n", -1))));
    return tags;
  }

  private static void add(
      Map<Long, List<String>> tags,
      Map<List<String>, List<String>> shared,
      long card,
      List<String> more) {
    var all = union(tags.getOrDefault(card, List.of()), more);
    tags.put(card, shared.computeIfAbsent(all, same -> same));
  }

  private static List<String> union(List<String> some, List<String> more) {
    if (some.equals(more)) {
      return some;
    }
    var all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
