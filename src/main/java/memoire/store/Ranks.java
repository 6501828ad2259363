package memoire.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import memoire.search.Order;
import org.jspecify.annotations.Nullable;

/// The places of live cards in the orders that stay as they are until packs change: sorting 300,000
/// titles takes half a second, looking a place up next to nothing.
final class Ranks {
  private static final Map<Order.Column, String> ORDERS =
      Map.of(Order.Column.PACK, "pack, place", Order.Column.PROMPT, "title");

  private final Map<Order.Column, int[]> ranks = new EnumMap<>(Order.Column.class);
  private long version;

  static boolean has(Order order) {
    return ORDERS.containsKey(order.column());
  }

  /// The place of each card by its number in the file; equals share one. Null for a column whose
  /// order is not kept.
  int @Nullable [] of(Sql sql, Order.Column column) throws SQLException {
    var order = ORDERS.get(column);
    if (order == null) {
      return null;
    }
    // Another process may have changed packs.
    long now = sql.number("PRAGMA data_version");
    if (now != version) {
      forget();
      version = now;
    }
    var kept = ranks.get(column);
    if (kept == null) {
      kept = read(sql, order);
      ranks.put(column, kept);
    }
    return kept;
  }

  /// Packs have changed.
  void forget() {
    ranks.clear();
  }

  private static int[] read(Sql sql, String order) throws SQLException {
    var ranks = new int[1 + Math.toIntExact(sql.number("SELECT max(id) FROM card"))];
    sql.each(
        "SELECT id, rank() OVER (ORDER BY " + order + ") FROM card WHERE live = 1",
        row -> ranks[row.getInt(1)] = row.getInt(2));
    return ranks;
  }
}
