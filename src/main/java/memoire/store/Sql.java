package memoire.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Statements on one connection, each prepared once. Arguments are `Long`, `Integer`, `Double`,
/// `String` or null. A statement must not be run again while its own rows are being read.
final class Sql {

  /// Reads one value out of a row.
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Does something with a row.
  interface Visitor {
    void visit(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... arguments)
      throws SQLException {
    var found = new ArrayList<T>();
    each(sql, row -> found.add(reader.read(row)), arguments);
    return found;
  }

  <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... arguments)
      throws SQLException {
    try (var rows = query(sql, arguments)) {
      return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    }
  }

  void each(String sql, Visitor visitor, @Nullable Object... arguments) throws SQLException {
    try (var rows = query(sql, arguments)) {
      while (rows.next()) {
        visitor.visit(rows);
      }
    }
  }

  /// The first column of the only row, or 0 without a row.
  long number(String sql, @Nullable Object... arguments) throws SQLException {
    try (var rows = query(sql, arguments)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /// Runs a change, and says how many rows it touched.
  int run(String sql, @Nullable Object... arguments) throws SQLException {
    try {
      return bound(sql, arguments).executeUpdate();
    } catch (SQLException failure) {
      forget(sql);
      throw failure;
    }
  }

  /// Runs several statements, or one that is not worth preparing.
  void script(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /// Reads the rows of a statement that is not worth keeping: made for the occasion.
  <T> List<T> listOnce(String sql, Reader<T> reader, List<?> arguments) throws SQLException {
    var found = new ArrayList<T>();
    eachOnce(sql, row -> found.add(reader.read(row)), arguments);
    return found;
  }

  void eachOnce(String sql, Visitor visitor, List<?> arguments) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.size(); i++) {
        bind(statement, i + 1, arguments.get(i));
      }
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          visitor.visit(rows);
        }
      }
    }
  }

  private ResultSet query(String sql, @Nullable Object... arguments) throws SQLException {
    try {
      return bound(sql, arguments).executeQuery();
    } catch (SQLException failure) {
      forget(sql);
      throw failure;
    }
  }

  /// The driver finalizes a statement that failed, so that it cannot be run again.
  private void forget(String sql) throws SQLException {
    try (var _ = prepared.remove(sql)) {}
  }

  private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
    var statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      bind(statement, i + 1, arguments[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int index, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(index, Types.NULL);
      case Long number -> statement.setLong(index, number);
      case Integer number -> statement.setInt(index, number);
      case Double number -> statement.setDouble(index, number);
      case String text -> statement.setString(index, text);
      default -> throw new IllegalArgumentException("cannot bind " + value.getClass());
    }
  }
}
