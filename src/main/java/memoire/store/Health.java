package memoire.store;

import java.util.ArrayList;
import java.util.List;
import memoire.text.Position;
import memoire.text.Problem;

/// Whether the file is whole.
final class Health {
  private static final int MOST = 20;

  private Health() {}

  static List<Problem> check(Database database, Store.Step step) {
    try {
      return look(database, step);
    } catch (StoreException refusal) {
      // So damaged that not even the looking came to its end.
      return List.of(
          StoreFlaw.DAMAGED.saying(
              database.file().toString(),
              Position.NOWHERE,
              String.valueOf(refusal.getMessage()),
              ""));
    }
  }

  private static List<Problem> look(Database database, Store.Step step) {
    var found = new ArrayList<Problem>();
    var file = database.file();
    for (var line : integrity(database)) {
      found.add(problem(database, StoreFlaw.DAMAGED, line, Backups.directory(file).toString()));
    }
    for (var line : references(database)) {
      found.add(problem(database, StoreFlaw.ROW_MISSING, line, Backups.directory(file).toString()));
    }
    long unmarked = unmarked(database);
    if (found.isEmpty() && unmarked > 0) {
      found.add(problem(database, StoreFlaw.NOT_MARKED, String.valueOf(unmarked)));
    }
    if (found.isEmpty()) {
      for (var key : new Derived(database).different(step).stream().limit(MOST).toList()) {
        found.add(
            problem(
                database,
                StoreFlaw.MEMORY_DIFFERS,
                String.valueOf(key.card()),
                String.valueOf(key.pack())));
      }
    }
    return List.copyOf(found);
  }

  private static List<String> integrity(Database database) {
    return database.read(sql ->
        sql.list("PRAGMA integrity_check(" + MOST + ")", row -> row.getString(1)).stream()
            .filter(line -> !line.equals("ok"))
            .toList());
  }

  private static List<String> references(Database database) {
    return database.read(sql ->
        sql.list(
            "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT " + MOST,
            row -> row.getString(1) + " " + row.getLong(2) + " without its " + row.getString(3)));
  }

  /// How many sittings were handed in of which no question has an outcome.
  private static long unmarked(Database database) {
    return database.read(sql ->
        sql.number(
            """
            SELECT count(*) FROM sitting_event e WHERE e.kind = 'handed-in'
              AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.sitting = e.sitting)
            """));
  }

  private static Problem problem(Database database, StoreFlaw flaw, String... words) {
    return flaw.in(database.file().toString(), Position.NOWHERE, words);
  }
}
