package memoire.store;

import java.util.ArrayList;
import java.util.List;
import memoire.search.Order;
import memoire.search.Present;

/// Orders as SQL on `memory m`, those apart that go by [Ranks].
final class Orderings {
  private static final Order OF_THE_PACK = new Order(Order.Column.PACK, false);

  private Orderings() {}

  /// The orders, or that of the pack when there is none.
  static List<Order> orOfThePack(List<Order> orders) {
    return orders.isEmpty() ? List.of(OF_THE_PACK) : orders;
  }

  /// The orders one after the other, and at last one that leaves no two cards equal.
  ///
  /// @param isReversed whether the whole is wanted from its end
  static Condition of(List<Order> orders, Present present, boolean isReversed) {
    var sql = new ArrayList<String>();
    var arguments = new ArrayList<Object>();
    for (var order : orders) {
      var value = value(order.column(), present);
      boolean isFalling = isFalling(order);
      var way = isFalling != isReversed ? " DESC" : " ASC";
      sql.add(value.sql() + way + (isReversed ? " NULLS FIRST" : " NULLS LAST"));
      arguments.addAll(value.arguments());
    }
    sql.add("m.card" + (isReversed ? " DESC" : ""));
    return new Condition(String.join(", ", sql), arguments);
  }

  /// What an order goes by as a number that grows along it.
  static Condition key(Order order, Present present) {
    var value = value(order.column(), present);
    return isFalling(order)
        ? new Condition("-ifnull(" + value.sql() + ", -9e999)", value.arguments())
        : new Condition("ifnull(" + value.sql() + ", 9e999)", value.arguments());
  }

  /// Chance of recall falls while the number grows that stands for it.
  static boolean isFalling(Order order) {
    return order.isDescending() != (order.column() == Order.Column.RECALL);
  }

  private static Condition value(Order.Column column, Present present) {
    return switch (column) {
      case DUE -> Condition.of(Conditions.DUE_DAY, Conditions.dueArguments(present));
      case STABILITY -> Condition.of("m.stability");
      case DIFFICULTY -> Condition.of("m.difficulty");
      case RECALL -> Faded.of(present);
      case LAPSES -> Condition.of("m.lapses");
      case REVIEWS -> Condition.of("m.reviews");
      case ADDED -> Condition.of("m.added");
      case ANSWERED -> Condition.of("m.last_day");
      case PACK, PROMPT -> throw new IllegalArgumentException(column + " goes by ranks");
      case RANDOM ->
          Condition.of(
              "((m.card * 7919 + ?) % 1000003 * 7907 % 1000003)", present.today().toEpochDay());
    };
  }
}
