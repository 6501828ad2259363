package memoire.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import memoire.question.CardId;
import memoire.search.Present;
import memoire.search.Query;
import memoire.search.Search;
import memoire.search.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What a search finds. Conditions that stand together begin with the one that an index answers
/// with the fewest cards; without such a one, `memory` is read from end to end.
final class Searches {
  /// Kilobytes of the file that are kept in memory, so that `memory` is read from there.
  private static final int CACHE = 48 * 1024;

  /// Of so few cards each is looked up.
  private static final int FEW = 20_000;

  /// As many cards are asked for at first: when there are fewer, they need not be counted as well.
  private static final int HEAD = 2000;

  private final Database database;

  Searches(Database database) {
    this.database = database;
  }

  /// What stands between SELECT and ORDER BY.
  ///
  /// @param count as `sql`, for a query that only counts; null when `known` is how many there are
  private record Source(Condition sql, @Nullable Condition count, long known) {}

  /// An index that answers one condition, which begins the join.
  ///
  /// @param query what it answers
  /// @param from the tables with `memory m`, and what is bound in them
  private record Driver(List<Query> query, long cards, Condition from) {}

  Found find(Search search, Present present, int offset, int limit) {
    database.outside(sql -> sql.script("PRAGMA cache_size = -" + CACHE));
    return database.read(sql -> {
      var source = source(sql, search, present);
      boolean isCounted = source.count() == null;
      var head =
          isCounted ? List.<Long>of() : numbers(sql, search, present, source, false, 0, HEAD);
      int total = isCounted || head.size() == HEAD ? total(sql, source) : head.size();
      int first = Math.clamp(offset, 0, Math.max(0, total - 1));
      int many = Math.min(limit, total - first);
      var window =
          first + many <= head.size()
              ? head.subList(first, first + many)
              : window(sql, search, present, source, total, first, many);
      var cards = new ArrayList<FoundCard>();
      for (long card : window) {
        cards.add(new FoundCard(Queues.card(sql, card), Queues.questions(sql, card)));
      }
      return new Found(total, first, cards);
    });
  }

  /// The cards in their order.
  List<QueuedCard> cards(Search search, Present present, int limit) {
    return database.read(sql -> {
      var source = source(sql, search, present);
      var cards = new ArrayList<QueuedCard>();
      for (long card : numbers(sql, search, present, source, false, 0, limit)) {
        cards.add(Queues.card(sql, card));
      }
      return cards;
    });
  }

  /// The keys of all that is found.
  List<CardKey> keys(Search search, Present present) {
    return database.read(sql -> {
      var source = source(sql, search.sortedBy(List.of()), present);
      return sql.listOnce(
          "SELECT p.name, c.name FROM (SELECT m.card "
              + source.sql().sql()
              + ") x CROSS JOIN card c ON c.id = x.card CROSS JOIN pack p ON p.id = c.pack",
          row -> new CardKey(row.getString(1), new CardId(row.getString(2))),
          source.sql().arguments());
    });
  }

  Vocabulary vocabulary() {
    return database.read(sql ->
        new Vocabulary(
            labels(sql, "kind IN (0, 1)"),
            sql.list("SELECT name FROM pack WHERE live = 1 ORDER BY name", row -> row.getString(1)),
            labels(sql, "kind = 2")));
  }

  private static List<String> labels(Sql sql, String which) throws SQLException {
    return sql.list(
        "SELECT DISTINCT name FROM label l WHERE "
            + which
            + " AND EXISTS (SELECT 1 FROM labelled x WHERE x.label = l.id) ORDER BY name",
        row -> row.getString(1));
  }

  /// From the end that is nearer: what is skipped costs time too.
  private static List<Long> window(
      Sql sql, Search search, Present present, Source source, int total, int first, int many)
      throws SQLException {
    int after = total - first - many;
    if (first <= after) {
      return numbers(sql, search, present, source, false, first, many);
    }
    var numbers = numbers(sql, search, present, source, true, after, many);
    Collections.reverse(numbers);
    return numbers;
  }

  private static List<Long> numbers(
      Sql sql,
      Search search,
      Present present,
      Source source,
      boolean isReversed,
      int offset,
      int limit)
      throws SQLException {
    var order = Orderings.of(search.orders(), present, isReversed);
    var arguments = new ArrayList<Object>(source.sql().arguments());
    arguments.addAll(order.arguments());
    arguments.add(limit);
    arguments.add(offset);
    return sql.listOnce(
        "SELECT m.card " + source.sql().sql() + " ORDER BY " + order.sql() + " LIMIT ? OFFSET ?",
        row -> row.getLong(1),
        arguments);
  }

  private static int total(Sql sql, Source source) throws SQLException {
    var count = source.count();
    return Math.toIntExact(count == null ? source.known() : number(sql, count));
  }

  private static long number(Sql sql, Condition statement) throws SQLException {
    return sql.listOnce(statement.sql(), row -> row.getLong(1), statement.arguments()).getFirst();
  }

  private static Source source(Sql sql, Search search, Present present) throws SQLException {
    var conditions = new Conditions(sql, present);
    var parts = search.query() instanceof Query.All(var all) ? all : List.<Query>of(search.query());
    var driver = driver(sql, conditions, parts);
    var rest = parts.stream().filter(part -> !driver.query().contains(part)).toList();
    var where = Condition.joined(conditions(conditions, driver, rest), " AND ");
    var title = Orderings.isByTitle(search.orders()) ? " CROSS JOIN card f ON f.id = m.card" : "";
    var arguments = new ArrayList<Object>();
    arguments.addAll(driver.from().arguments());
    arguments.addAll(where.arguments());
    var tail = " WHERE " + where.sql();
    var count =
        rest.isEmpty()
            ? null
            : new Condition("SELECT count(*) FROM " + driver.from().sql() + tail, arguments);
    return new Source(
        new Condition("FROM " + driver.from().sql() + title + tail, arguments),
        count,
        driver.cards());
  }

  private static List<Condition> conditions(Conditions conditions, Driver driver, List<Query> rest)
      throws SQLException {
    var all = new ArrayList<Condition>();
    all.add(Condition.of("m.there = 1"));
    for (var query : rest) {
      all.add(conditions.of(query, rest.size() > 1 || driver.cards() < FEW));
    }
    return all;
  }

  private static Driver driver(Sql sql, Conditions conditions, List<Query> parts)
      throws SQLException {
    var best = words(sql, parts);
    for (var part : parts) {
      if (part instanceof Query.Named named && Conditions.isLabel(named)) {
        var driver = label(sql, named, conditions.labels(named));
        best = driver.cards() < best.cards() ? driver : best;
      }
    }
    return best;
  }

  private static Driver label(Sql sql, Query.Named named, List<Long> labels) throws SQLException {
    var list = Conditions.list(labels);
    // Cards with several of the labels are found once.
    var from =
        labels.size() == 1
            ? "labelled t CROSS JOIN memory m ON t.label = "
                + labels.getFirst()
                + " AND m.card = t.card"
            : "(SELECT DISTINCT card FROM labelled WHERE label IN "
                + list
                + ") t CROSS JOIN memory m ON m.card = t.card";
    var count = Condition.of("SELECT count(DISTINCT card) FROM labelled WHERE label IN " + list);
    if (labels.size() == 1) {
      count = Condition.of("SELECT count(*) FROM labelled WHERE label = " + labels.getFirst());
    }
    return new Driver(List.of(named), number(sql, count), Condition.of(from));
  }

  /// All words together, when they can only be in the packs' questions; else all of memory.
  private static Driver words(Sql sql, List<Query> parts) throws SQLException {
    var texts = new ArrayList<Query>();
    var match = new ArrayList<String>();
    for (var part : parts) {
      if (part instanceof Query.Text text && !text.inNote()) {
        if (isOwn(sql, text)) {
          return everything(sql);
        }
        texts.add(text);
        match.add(Conditions.match(text));
      }
    }
    if (texts.isEmpty()) {
      return everything(sql);
    }
    var all = String.join(" AND ", match);
    var count = Condition.of("SELECT count(*) FROM words WHERE words MATCH ?", all);
    return new Driver(
        texts,
        number(sql, count),
        Condition.of(
            "(SELECT rowid AS card FROM words WHERE words MATCH ?) t"
                + " CROSS JOIN memory m ON m.card = t.card",
            all));
  }

  private static Driver everything(Sql sql) throws SQLException {
    var count = Condition.of("SELECT coalesce(sum(cards), 0) FROM pack WHERE live = 1");
    return new Driver(List.of(), number(sql, count), Condition.of("memory m NOT INDEXED"));
  }

  private static boolean isOwn(Sql sql, Query.Text text) throws SQLException {
    return sql.number(
            "SELECT EXISTS (SELECT 1 FROM own_text WHERE instr(words, ?) > 0)",
            Conditions.stretch(text))
        == 1;
  }
}
