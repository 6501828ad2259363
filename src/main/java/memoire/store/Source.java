package memoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import memoire.search.Present;
import memoire.search.Query;
import org.jspecify.annotations.Nullable;

/// Where the cards of a query are read. Conditions that stand together begin with the one that an
/// index answers with the fewest cards; without such a one, `memory` is read from end to end.
///
/// @param driver what begins; null for all of `memory`
/// @param rest conditions on `memory m`: what the driver does not answer
record Source(@Nullable Driver driver, List<Condition> rest) {
  /// Of so few cards each is looked up.
  private static final int FEW = 50_000;

  static Source of(Sql sql, Query query, Present present) throws SQLException {
    var conditions = new Conditions(sql, present);
    var parts = query instanceof Query.All(var all) ? all : List.of(query);
    var driver = Driver.of(sql, conditions, parts);
    var others =
        parts.stream().filter(part -> driver == null || !driver.parts().contains(part)).toList();
    boolean isOfFew = others.size() > 1 || (driver != null && driver.cards() < FEW);
    var rest = new ArrayList<Condition>();
    for (var other : others) {
      rest.add(conditions.of(other, isOfFew));
    }
    return new Source(driver, rest);
  }

  /// How many cards there are, where that is known without reading them.
  OptionalInt known(Sql sql) throws SQLException {
    if (!rest.isEmpty() || (driver != null && !driver.isExact())) {
      return OptionalInt.empty();
    }
    long cards =
        driver != null
            ? driver.cards()
            : sql.number("SELECT coalesce(sum(cards), 0) FROM pack WHERE live = 1");
    return OptionalInt.of(Math.toIntExact(cards));
  }

  /// Does something with a card.
  interface Visitor {
    /// @param row the columns that were asked for, from the second on
    void visit(long card, ResultSet row) throws SQLException;
  }

  /// Reads the cards, each once.
  ///
  /// @param columns what is wanted of each besides its number
  /// @param joined tables of these columns besides `memory m`, as SQL joins them
  void each(Sql sql, List<Condition> columns, String joined, Visitor visitor) throws SQLException {
    var own = driver == null ? Set.<Long>of() : driver.own();
    if (!own.isEmpty()) {
      var table = Condition.of("(SELECT value AS card FROM json_each(?)) t", own.toString());
      each(sql, table, columns, joined, visitor);
    }
    Visitor others =
        (card, row) -> {
          if (!own.contains(card)) {
            visitor.visit(card, row);
          }
        };
    each(sql, table(), columns, joined, own.isEmpty() ? visitor : others);
  }

  private void each(
      Sql sql, Condition table, List<Condition> columns, String joined, Visitor visitor)
      throws SQLException {
    if (!columns.isEmpty()) {
      var selected = new ArrayList<>(List.of(Condition.of("m.card")));
      selected.addAll(columns);
      var statement = statement(Condition.listed(selected, ", "), table, true, joined);
      sql.eachOnce(
          statement.sql(), row -> visitor.visit(row.getLong(1), row), statement.arguments());
      return;
    }
    // One text that has all numbers is read in half the time of a row for each.
    boolean isOfMemory = driver == null || !rest.isEmpty();
    var card = isOfMemory ? "m.card" : "t.card";
    var statement =
        statement(Condition.of("group_concat(" + card + ")"), table, isOfMemory, joined);
    sql.eachOnce(statement.sql(), row -> eachNumber(row, visitor), statement.arguments());
  }

  private static void eachNumber(ResultSet row, Visitor visitor) throws SQLException {
    var numbers = row.getString(1);
    if (numbers == null) {
      return;
    }
    long number = 0;
    for (int i = 0; i < numbers.length(); i++) {
      char c = numbers.charAt(i);
      if (c == ',') {
        visitor.visit(number, row);
        number = 0;
      } else {
        number = 10 * number + (c - '0');
      }
    }
    visitor.visit(number, row);
  }

  /// A statement that selects of the cards, those apart that only the learner's words make one.
  Condition selecting(String columns) {
    return statement(Condition.of(columns), table(), true, "");
  }

  private Condition table() {
    return driver == null ? Condition.of("memory m NOT INDEXED") : driver.table();
  }

  /// Indexes find live cards alone, so that memory may have nothing to add.
  private Condition statement(
      Condition columns, Condition table, boolean isOfMemory, String joined) {
    var arguments = new ArrayList<Object>(columns.arguments());
    arguments.addAll(table.arguments());
    var sql =
        new StringBuilder("SELECT ").append(columns.sql()).append(" FROM ").append(table.sql());
    if (driver != null && isOfMemory) {
      sql.append(" CROSS JOIN memory m ON m.card = t.card");
    }
    sql.append(joined).append(isOfMemory ? " WHERE m.there = 1" : "");
    for (var condition : rest) {
      sql.append(" AND ").append(condition.sql());
      arguments.addAll(condition.arguments());
    }
    return new Condition(sql.toString(), arguments);
  }
}
