package memoire.store;

import java.sql.SQLException;
import java.util.Optional;

/// The table `card`.
final class CardTable {
  private CardTable() {}

  /// A card's number in the file, live or not.
  static Optional<Long> number(Sql sql, CardKey key) throws SQLException {
    return sql.first(
        "SELECT c.id FROM pack p JOIN card c ON c.pack = p.id WHERE p.name = ? AND c.name = ?",
        row -> row.getLong(1),
        key.pack(),
        key.card().value());
  }
}
