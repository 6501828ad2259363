package memoire.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    for (var number : numbers(sql, packs)) {
      numbers.append(numbers.isEmpty() ? "" : ", ").append(number);
    }
    return " AND " + column + " IN (" + numbers + ")";
  }

  /// The numbers that packs have in the file, rising; those that are not installed are left out.
  static List<Long> numbers(Sql sql, Set<String> packs) throws SQLException {
    var numbers = new ArrayList<Long>();
    sql.each(
        "SELECT id, name FROM pack WHERE live = 1 ORDER BY id",
        row -> {
          if (packs.isEmpty() || packs.contains(row.getString(2))) {
            numbers.add(row.getLong(1));
          }
        });
    return numbers;
  }
}
