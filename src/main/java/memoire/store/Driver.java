package memoire.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import memoire.search.Query;
import org.jspecify.annotations.Nullable;

/// What an index finds of a query, all of it live cards.
///
/// @param parts what of the query it answers
/// @param cards how many are in the table; 0 when there is nothing else to begin with
/// @param table a table `t` with a column `card`
/// @param own found besides, perhaps in the table too: cards on which the learner's words are
///   needed
record Driver(List<Query> parts, long cards, Condition table, Set<Long> own) {

  /// Whether all it finds was counted.
  boolean isExact() {
    return parts.getFirst() instanceof Query.Named;
  }

  /// The one that finds the fewest cards; null when no index answers any of the parts, which stand
  /// together.
  static @Nullable Driver of(Sql sql, Conditions conditions, List<Query> parts)
      throws SQLException {
    var texts = new ArrayList<Query.Text>();
    Driver best = null;
    for (var part : parts) {
      if (part instanceof Query.Text text && !text.inNote()) {
        texts.add(text);
      } else if (part instanceof Query.Named named && Conditions.isLabel(named)) {
        var driver = label(sql, named, conditions.labels(named));
        best = best == null || driver.cards() < best.cards() ? driver : best;
      }
    }
    if (texts.isEmpty()) {
      return best;
    }
    var words = words(sql, texts, parts.size() > texts.size());
    return best == null || words.cards() < best.cards() ? words : best;
  }

  private static Driver label(Sql sql, Query.Named named, List<Long> labels) throws SQLException {
    var which = " FROM labelled WHERE label IN " + Conditions.list(labels);
    // Cards with several of the labels are found once.
    var card = labels.size() == 1 ? "card" : "DISTINCT card";
    return new Driver(
        List.of(named),
        sql.listOnce("SELECT count(" + card + ")" + which, row -> row.getLong(1), List.of())
            .getFirst(),
        Condition.of("(SELECT " + card + which + ") t"),
        Set.of());
  }

  /// All words together.
  private static Driver words(Sql sql, List<Query.Text> texts, boolean isCounted)
      throws SQLException {
    var match = String.join(" AND ", texts.stream().map(Conditions::match).toList());
    return new Driver(
        List.copyOf(texts),
        isCounted ? sql.number("SELECT count(*) FROM words WHERE words MATCH ?", match) : 0,
        Condition.of("(SELECT rowid AS card FROM words WHERE words MATCH ?) t", match),
        own(sql, texts));
  }

  /// Cards that say all of the texts, at least one of them in what the learner has written.
  private static Set<Long> own(Sql sql, List<Query.Text> texts) throws SQLException {
    var written = new ArrayList<Set<Long>>();
    for (var text : texts) {
      written.add(written(sql, text));
    }
    var own = new TreeSet<Long>();
    written.forEach(own::addAll);
    for (int i = 0; i < texts.size(); i++) {
      var missing = new TreeSet<>(own);
      missing.removeAll(written.get(i));
      if (!missing.isEmpty()) {
        missing.removeAll(saying(sql, texts.get(i), missing));
        own.removeAll(missing);
      }
    }
    return own;
  }

  private static Set<Long> written(Sql sql, Query.Text text) throws SQLException {
    return new HashSet<>(
        sql.list(
            """
            SELECT o.card FROM own_text o CROSS JOIN card c ON c.id = o.card AND c.live = 1
            WHERE instr(o.words, ?) > 0
            """,
            row -> row.getLong(1),
            Conditions.stretch(text)));
  }

  /// Those of some cards whose packs say a text. The `+` keeps SQLite from asking for each alone.
  private static Set<Long> saying(Sql sql, Query.Text text, Set<Long> cards) throws SQLException {
    return new HashSet<>(
        sql.list(
            """
            SELECT rowid FROM words
            WHERE words MATCH ? AND +rowid IN (SELECT value FROM json_each(?))
            """,
            row -> row.getLong(1),
            Conditions.match(text),
            cards.toString()));
  }
}
