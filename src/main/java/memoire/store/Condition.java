package memoire.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import memoire.search.Range;

/// A condition in SQL, with what is bound to its question marks, in order.
record Condition(String sql, List<Object> arguments) {
  static final Condition ALWAYS = of("1");
  static final Condition NEVER = of("0");

  Condition {
    arguments = List.copyOf(arguments);
  }

  static Condition of(String sql, Object... arguments) {
    return new Condition(sql, Arrays.asList(arguments));
  }

  /// Several joined by a word with blanks around it, in parentheses.
  static Condition joined(List<Condition> parts, String word) {
    var all = listed(parts, word);
    return new Condition("(" + all.sql() + ")", all.arguments());
  }

  /// Several with something between them.
  static Condition listed(List<Condition> parts, String between) {
    var arguments = new ArrayList<Object>();
    parts.forEach(part -> arguments.addAll(part.arguments()));
    return new Condition(
        String.join(between, parts.stream().map(Condition::sql).toList()), arguments);
  }

  /// Whether an expression lies within bounds; null does not.
  ///
  /// @param number an expression
  /// @param bound to the question marks of the expression
  static Condition within(String number, Range range, Object... bound) {
    var sql = new ArrayList<String>();
    var arguments = new ArrayList<Object>();
    if (range.hasLow()) {
      sql.add(number + (range.isAbove() ? " > ?" : " >= ?"));
      arguments.addAll(Arrays.asList(bound));
      arguments.add(range.low());
    }
    if (range.hasHigh()) {
      sql.add(number + (range.isBelow() ? " < ?" : " <= ?"));
      arguments.addAll(Arrays.asList(bound));
      arguments.add(range.high());
    }
    return sql.isEmpty()
        ? of(number + " IS NOT NULL", bound)
        : new Condition("(" + String.join(" AND ", sql) + ")", arguments);
  }

  /// True also where this one is null, as a card has nothing there to compare.
  Condition negated() {
    return new Condition("((" + sql + ") IS NOT TRUE)", arguments);
  }
}
