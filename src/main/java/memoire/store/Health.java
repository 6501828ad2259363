package memoire.store;

import java.util.ArrayList;
import java.util.List;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Severity;

/// Whether the file is whole.
final class Health {
  private static final int MOST = 20;

  private Health() {}

  static List<Problem> check(Database database, Store.Step step) {
    try {
      return look(database, step);
    } catch (StoreException refusal) {
      // So damaged that not even the looking came to its end.
      return List.of(problem(database, "S001", String.valueOf(refusal.getMessage()), ""));
    }
  }

  private static List<Problem> look(Database database, Store.Step step) {
    var found = new ArrayList<Problem>();
    var file = database.file();
    for (var line : integrity(database)) {
      found.add(
          problem(
              database,
              "S001",
              "The file is damaged (" + line + ").",
              "Keep a copy of it, and put back the newest file of "
                  + Backups.directory(file)
                  + "."));
    }
    for (var line : references(database)) {
      found.add(
          problem(
              database,
              "S002",
              "A row refers to one that is not there (" + line + ").",
              "Keep a copy of the file, and put back the newest file of "
                  + Backups.directory(file)
                  + "."));
    }
    long unmarked = unmarked(database);
    if (found.isEmpty() && unmarked > 0) {
      found.add(
          problem(
              database,
              "S004",
              "What the questions came to is missing for "
                  + unmarked
                  + " of the sittings that were handed in.",
              "`memoire doctor --repair` marks the answers again; none is lost by it."));
    }
    if (found.isEmpty()) {
      for (var key : new Derived(database).different(step).stream().limit(MOST).toList()) {
        found.add(
            problem(
                database,
                "S003",
                "What is remembered of the card "
                    + key.card()
                    + " of "
                    + key.pack()
                    + " is not what its reviews imply.",
                "`memoire doctor --repair` makes it anew from the log; no review is lost by it."));
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

  private static Problem problem(Database database, String code, String sentence, String remedy) {
    return new Problem(
        database.file().toString(), Position.NOWHERE, Severity.ERROR, code, sentence, remedy);
  }
}
