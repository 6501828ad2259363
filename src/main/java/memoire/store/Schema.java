package memoire.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// The tables of one version of the file, and how to get there from nothing or from the version
/// before.
///
/// @param whole the script that makes all tables in an empty file
/// @param step the script that turns version n - 1 into version n, given n
record Schema(int version, Supplier<String> whole, IntFunction<String> step) {
  /// "memo": tells our files from other SQLite files.
  static final int APPLICATION_ID = 0x6d656d6f;

  /// Where the tables begin that may be dropped.
  private static final String DERIVED = "-- Derived.";

  static Schema current() {
    return new Schema(
        2, () -> resource("schema.sql"), version -> resource("migrate-" + version + ".sql"));
  }

  /// Makes the file what this version needs: creates, migrates (after a backup) or leaves alone.
  void prepare(Database database, InstantSource clock) {
    var found = database.read(Schema::look);
    if (found.isEmpty()) {
      database.change(this::create);
      found = database.read(Schema::look);
    }
    check(database, found);
    if (found.version() < version) {
      var _ = Backups.make(database, clock.instant());
      database.change(this::migrate);
      found = database.read(Schema::look);
    }
    if (found.derivedTables() < 2) {
      database.change(this::restoreDerived);
    }
    database.outside(sql -> sql.script("PRAGMA journal_mode = WAL"));
  }

  private void check(Database database, Found found) {
    if (found.applicationId() != APPLICATION_ID) {
      throw Failures.foreign(database.file());
    }
    if (found.version() > version) {
      throw Failures.newer(database.file(), found.version(), version);
    }
  }

  /// Created with a rollback journal, so that the tables are in the file itself before the first
  /// write-ahead log exists: a torn log can then never cost more than its own tail.
  private void create(Sql sql) throws SQLException {
    if (look(sql).isEmpty()) {
      sql.script(whole.get());
      sql.script("PRAGMA application_id = " + APPLICATION_ID);
      sql.script("PRAGMA user_version = " + version);
    }
  }

  private void migrate(Sql sql) throws SQLException {
    sql.script("PRAGMA defer_foreign_keys = ON");
    for (int next = look(sql).version() + 1; next <= version; next++) {
      sql.script(step.apply(next));
      sql.script("PRAGMA user_version = " + next);
    }
  }

  private void restoreDerived(Sql sql) throws SQLException {
    var script = whole.get();
    sql.script("DROP TABLE IF EXISTS memory; DROP TABLE IF EXISTS tally;");
    sql.script(script.substring(script.indexOf(DERIVED)));
    MemoryTable.follow(sql);
    MemoryTable.markStale(sql, true);
  }

  private static Found look(Sql sql) throws SQLException {
    return sql.first(
            """
            SELECT user_version, application_id, (SELECT count(*) FROM sqlite_schema),
              (SELECT count(*) FROM sqlite_schema WHERE name IN ('memory', 'tally'))
            FROM pragma_user_version, pragma_application_id
            """,
            row -> new Found(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
        .orElseThrow();
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// What a file says of itself.
  private record Found(int version, int applicationId, int objects, int derivedTables) {
    boolean isEmpty() {
      return version == 0 && applicationId == 0 && objects == 0;
    }
  }
}
