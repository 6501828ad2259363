package memoire.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.BusyHandler;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.jdbc4.JDBC4Connection;

/// One connection to one file, and the only way to it: a read sees one state of the file from its
/// first query to its last; a write is all or nothing, and on the disk when it returns. May be
/// called from any thread; calls follow one another.
final class Database implements AutoCloseable {

  /// Something done within a transaction.
  interface Work<T> {
    T run(Sql sql) throws SQLException;
  }

  /// The same without a result.
  interface Task {
    void run(Sql sql) throws SQLException;
  }

  private final Path file;
  private final Connection connection;
  private final Sql sql;
  private final Duration patience;
  private @Nullable Boolean writing;

  private Database(Path file, Connection connection, Duration patience) {
    this.file = file;
    this.patience = patience;
    this.connection = connection;
    this.sql = new Sql(connection);
  }

  /// Opens a file that exists.
  ///
  /// @param patience how long to wait for another process before giving up
  static Database open(Path file, Duration patience) {
    var settings = new Properties();
    settings.setProperty(Pragma.FOREIGN_KEYS.pragmaName, "true");
    settings.setProperty(Pragma.SYNCHRONOUS.pragmaName, "FULL");
    settings.setProperty(Pragma.JDBC_GET_GENERATED_KEYS.pragmaName, "false");
    try {
      var name = uri(file);
      var connection = new JDBC4Connection("jdbc:sqlite:" + name, name, settings);
      BusyHandler.setHandler(connection, new Waiting(patience));
      return new Database(file, connection, patience);
    } catch (SQLException failure) {
      throw Failures.explain(file, failure);
    }
  }

  Path file() {
    return file;
  }

  /// A multi-query read of one state; joins the transaction it is called in.
  synchronized <T> T read(Work<T> work) {
    try {
      return writing == null ? within("BEGIN", false, work) : work.run(sql);
    } catch (SQLException failure) {
      throw Failures.explain(file, failure);
    }
  }

  /// A change. The lock is taken at once: a transaction that reads first and then writes would fail
  /// without waiting when another process wrote in between.
  synchronized <T> T write(Work<T> work) {
    if (writing != null) {
      throw new IllegalStateException("a write within another transaction");
    }
    try {
      return within("BEGIN IMMEDIATE", true, work);
    } catch (SQLException failure) {
      throw Failures.explain(file, failure);
    }
  }

  void change(Task task) {
    var _ =
        write(sql -> {
          task.run(sql);
          return true;
        });
  }

  /// Does what may be done again from its beginning, until nobody else is in the way. SQLite waits
  /// by itself for a lock, but refuses at once where waiting could last for ever, as when two
  /// processes change the journal's mode.
  void patiently(Runnable steps) {
    var waiting = new Waiting(patience);
    for (int before = 0; ; before++) {
      try {
        steps.run();
        return;
      } catch (StoreException failure) {
        if (failure.reason() != StoreException.Reason.BUSY || !waiting.again(before)) {
          throw failure;
        }
      }
    }
  }

  /// Runs what SQLite refuses within a transaction.
  synchronized void outside(Task task) {
    try {
      task.run(sql);
    } catch (SQLException failure) {
      throw Failures.explain(file, failure);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw Failures.explain(file, failure);
    }
  }

  private <T> T within(String begin, boolean isWrite, Work<T> work) throws SQLException {
    sql.run(begin);
    writing = isWrite;
    boolean committed = false;
    try {
      var result = work.run(sql);
      sql.run("COMMIT");
      committed = true;
      return result;
    } finally {
      writing = null;
      if (!committed) {
        rollBack();
      }
    }
  }

  private void rollBack() {
    try {
      sql.run("ROLLBACK");
    } catch (SQLException _) {
      // SQLite has already rolled back, as it does when the disk is full.
    }
  }

  /// A URI, since the driver would take what follows a `?` in a plain name for settings.
  private static String uri(Path file) {
    var path = file.toAbsolutePath().toString().replace('\\', '/');
    var escaped = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
    return (escaped.startsWith("/") ? "file:" : "file:/") + escaped;
  }
}
