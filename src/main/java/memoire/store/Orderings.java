package memoire.store;

import java.util.ArrayList;
import java.util.List;
import memoire.search.Order;
import memoire.search.Present;

/// Orders as what stands behind `ORDER BY`, on `memory m` and, where the alphabet is wanted, `face
/// f`.
final class Orderings {
  private static final Order OF_THE_PACK = new Order(Order.Column.PACK, false);

  private Orderings() {}

  static boolean isByTitle(List<Order> orders) {
    return orders.stream().anyMatch(order -> order.column() == Order.Column.PROMPT);
  }

  /// The orders one after the other, and at last one that leaves no two cards equal.
  ///
  /// @param isReversed whether the whole is wanted from its end
  static Condition of(List<Order> orders, Present present, boolean isReversed) {
    var sql = new ArrayList<String>();
    var arguments = new ArrayList<Object>();
    for (var order : orders.isEmpty() ? List.of(OF_THE_PACK) : orders) {
      var value = value(order.column(), present);
      // Chance of recall falls while the age grows that stands for it.
      boolean isFalling = order.isDescending() != (order.column() == Order.Column.RECALL);
      var way = isFalling != isReversed ? " DESC" : " ASC";
      sql.add(value.sql() + way + (isReversed ? " NULLS FIRST" : " NULLS LAST"));
      arguments.addAll(value.arguments());
      if (order.column() == Order.Column.PACK) {
        sql.add("m.place" + (isFalling != isReversed ? " DESC" : ""));
      }
    }
    sql.add("m.card" + (isReversed ? " DESC" : ""));
    return new Condition(String.join(", ", sql), arguments);
  }

  private static Condition value(Order.Column column, Present present) {
    return switch (column) {
      case PACK -> Condition.of("m.pack");
      case DUE -> Condition.of(Conditions.DUE_DAY, Conditions.dueArguments(present));
      case STABILITY -> Condition.of("m.stability");
      case DIFFICULTY -> Condition.of("m.difficulty");
      case RECALL -> Condition.of(Conditions.AGE, present.today().toEpochDay());
      case LAPSES -> Condition.of("m.lapses");
      case REVIEWS -> Condition.of("m.reviews");
      case ADDED -> Condition.of("m.added");
      case ANSWERED -> Condition.of("m.last_day");
      case PROMPT -> Condition.of("f.title");
      case RANDOM ->
          Condition.of(
              "((m.card * 7919 + ?) % 1000003 * 7907 % 1000003)", present.today().toEpochDay());
    };
  }
}
