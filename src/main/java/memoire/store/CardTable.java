package memoire.store;

import java.sql.SQLException;
import java.util.Optional;

/// The table `card`.
final class CardTable {
  private CardTable() {}

  /// What a card of that number is called.
  static CardKey key(Sql sql, long card) throws SQLException {
    return sql.first(
            "SELECT p.name, c.name FROM card c JOIN pack p ON p.id = c.pack WHERE c.id = ?",
            row -> CardKey.of(row.getString(1), row.getString(2)),
            card)
        .orElseThrow();
  }

  /// A card's number in the file, live or not.
  static Optional<Long> number(Sql sql, CardKey key) throws SQLException {
    return sql.first(
        "SELECT c.id FROM pack p JOIN card c ON c.pack = p.id WHERE p.name = ? AND c.name = ?",
        row -> row.getLong(1),
        key.pack(),
        key.card().value());
  }
}
