package memoire.store;

import java.sql.SQLException;
import java.util.Optional;

/// The table `setting`.
final class Settings {
  private Settings() {}

  static Optional<String> get(Sql sql, String key) throws SQLException {
    return sql.first("SELECT value FROM setting WHERE key = ?", row -> row.getString(1), key);
  }

  static void set(Sql sql, String key, String value) throws SQLException {
    sql.run(
        "INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key,
        value);
  }

  static void remove(Sql sql, String key) throws SQLException {
    sql.run("DELETE FROM setting WHERE key = ?", key);
  }
}
