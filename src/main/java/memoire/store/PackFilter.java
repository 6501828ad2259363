package memoire.store;

import java.sql.SQLException;
import java.util.Set;

/// Restricts a query to some packs; an empty set stands for all.
final class PackFilter {
  private PackFilter() {}

  /// A condition to be appended to others, empty for all packs. Holds numbers of ours only, so that
  /// it is safe within a statement.
  static String and(Sql sql, String column, Set<String> packs) throws SQLException {
    if (packs.isEmpty()) {
      return "";
    }
    var numbers = new StringBuilder();
    sql.each(
        "SELECT id, name FROM pack WHERE live = 1 ORDER BY id",
        row -> {
          if (packs.contains(row.getString(2))) {
            numbers.append(numbers.isEmpty() ? "" : ", ").append(row.getLong(1));
          }
        });
    return " AND " + column + " IN (" + numbers + ")";
  }
}
