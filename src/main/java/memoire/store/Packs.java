package memoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import memoire.pack.Pack;
import memoire.pack.Source;
import memoire.question.Question;
import memoire.store.StoreException.Reason;

/// The tables `pack`, `card`, `question` and `source`.
final class Packs {
  private final Database database;

  Packs(Database database) {
    this.database = database;
  }

  Installed install(
      Pack pack,
      String digest,
      List<SourceText> sources,
      Function<Question, WrittenQuestion> writer,
      Store.Step step,
      Instant now) {
    return database.write(
        sql -> new Installation(sql, pack, writer, now).run(digest, sources, step));
  }

  List<InstalledPack> list() {
    return database.read(sql ->
        sql.list(
            """
            SELECT name, version, title, description, language, license, authors, digest,
              installed_at, cards
            FROM pack WHERE live = 1 ORDER BY name
            """,
            Packs::installedPack));
  }

  Optional<String> digest(String pack) {
    return database.read(sql ->
        sql.first(
            "SELECT digest FROM pack WHERE live = 1 AND name = ?", row -> row.getString(1), pack));
  }

  void remove(String pack) {
    database.change(sql -> {
      long number = sql.number("SELECT id FROM pack WHERE live = 1 AND name = ?", pack);
      if (number == 0) {
        throw new StoreException(
            Reason.ABSENT, "The pack " + pack + " is not installed.", "Nothing was changed.");
      }
      sql.run("UPDATE pack SET live = 0, cards = 0 WHERE id = ?", number);
      var all = others(sql, number, Set.of());
      retire(sql, all);
      MemoryTable.followPack(sql, number);
      SearchTables.forget(sql, all);
    });
  }

  List<Source> sources(String pack) {
    return database.read(sql ->
        sql.list(
            """
            SELECT s.name, s.title, s.publisher, s.date, s.file
            FROM pack p JOIN source s ON s.pack = p.id WHERE p.name = ? ORDER BY s.name
            """,
            row ->
                new Source(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)),
            pack));
  }

  Optional<SourceText> source(String pack, String document) {
    return database.read(sql ->
        sql.first(
            """
            SELECT s.name, s.title, s.publisher, s.date, s.file, s.body
            FROM pack p JOIN source s ON s.pack = p.id WHERE p.name = ? AND s.name = ?
            """,
            Packs::sourceText,
            pack,
            document));
  }

  /// The numbers of a pack's cards but for some.
  static List<Long> others(Sql sql, long pack, Set<Long> some) throws SQLException {
    var cards = sql.list("SELECT id FROM card WHERE pack = ?", row -> row.getLong(1), pack);
    cards.removeAll(some);
    return cards;
  }

  /// Takes cards and their questions away; what is known of them stays.
  static void retire(Sql sql, List<Long> cards) throws SQLException {
    sql.run(
        """
        UPDATE question SET live = 0
        WHERE live = 1 AND base IS NULL AND card IN (SELECT value FROM json_each(?))
        """,
        cards.toString());
    sql.run(
        "UPDATE card SET live = 0 WHERE live = 1 AND id IN (SELECT value FROM json_each(?))",
        cards.toString());
  }

  private static InstalledPack installedPack(ResultSet row) throws SQLException {
    var authors = row.getString(7);
    return new InstalledPack(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        authors.isEmpty() ? List.of() : List.of(authors.split("\n", -1)),
        row.getString(8),
        Instant.ofEpochMilli(row.getLong(9)),
        row.getInt(10));
  }

  private static SourceText sourceText(ResultSet row) throws SQLException {
    return new SourceText(
        new Source(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5)),
        row.getString(6));
  }
}
