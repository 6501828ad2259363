package memoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import memoire.pack.Card;
import memoire.pack.Kin;
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
    return database.write(sql -> {
      long number = upsert(sql, pack, digest, now);
      var known = liveness(sql, number);
      var cards = Card.of(pack.questions());
      var kept = KeptCards.of(sql, number, cards, writer);
      var others = others(sql, number, kept.numbers());
      retire(sql, others);
      SearchTables.forget(sql, others);
      var numbers = writeCards(sql, number, pack.id(), cards, kept, writer, now);
      writeSources(sql, number, pack.sources(), sources);
      sql.run("UPDATE pack SET cards = ? WHERE id = ?", cards.size(), number);
      MemoryTable.followPack(sql, number);
      int moved = Successions.follow(sql, number, cards, numbers, step, now);
      // All at once: a write elsewhere in between would have what is collected written each time.
      var words = new SearchTables.Writer(sql);
      for (int place = 0; place < numbers.length; place++) {
        if (!kept.has(place)) {
          words.write(numbers[place], cards.get(place).forms());
        }
      }
      words.flush();
      SearchTables.writeMarks(sql, number);
      return difference(known, cards, moved);
    });
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

  private static long upsert(Sql sql, Pack pack, String digest, Instant now) throws SQLException {
    return sql.number(
        """
        INSERT INTO pack (name, version, title, description, language, license, authors, digest,
          installed_at, cards, live)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1)
        ON CONFLICT (name) DO UPDATE SET version = excluded.version, title = excluded.title,
          description = excluded.description, language = excluded.language,
          license = excluded.license, authors = excluded.authors, digest = excluded.digest,
          installed_at = excluded.installed_at, live = 1
        RETURNING id
        """,
        pack.id(),
        pack.version(),
        pack.title(),
        pack.description(),
        pack.language(),
        pack.license(),
        String.join("\n", pack.authors()),
        digest,
        now.toEpochMilli());
  }

  private static Map<String, Boolean> liveness(Sql sql, long pack) throws SQLException {
    var known = new HashMap<String, Boolean>();
    sql.each(
        "SELECT name, live FROM card WHERE pack = ?",
        row -> known.put(row.getString(1), row.getInt(2) == 1),
        pack);
    return known;
  }

  /// The numbers of a pack's cards but for some.
  private static List<Long> others(Sql sql, long pack, Set<Long> some) throws SQLException {
    var cards = sql.list("SELECT id FROM card WHERE pack = ?", row -> row.getLong(1), pack);
    cards.removeAll(some);
    return cards;
  }

  private static void retire(Sql sql, List<Long> cards) throws SQLException {
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

  /// Returns the numbers of the cards in the file.
  private static long[] writeCards(
      Sql sql,
      long pack,
      String packId,
      List<Card> cards,
      KeptCards kept,
      Function<Question, WrittenQuestion> writer,
      Instant now)
      throws SQLException {
    var numbers = new long[cards.size()];
    for (int place = 0; place < numbers.length; place++) {
      if (!kept.has(place)) {
        numbers[place] = writeCard(sql, pack, packId, cards.get(place), place, writer, now);
        continue;
      }
      numbers[place] = kept.number(place);
      if (kept.hasMoved(place)) {
        sql.run("UPDATE card SET place = ? WHERE id = ?", place, numbers[place]);
      }
    }
    return numbers;
  }

  /// Returns the number of the card in the file.
  private static long writeCard(
      Sql sql,
      long pack,
      String packId,
      Card card,
      int place,
      Function<Question, WrittenQuestion> writer,
      Instant now)
      throws SQLException {
    long number =
        sql.number(
            """
            INSERT INTO card (pack, name, place, kin, added, title, forms, live)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1)
            ON CONFLICT (pack, name) DO UPDATE SET place = excluded.place, kin = excluded.kin,
              title = excluded.title, forms = excluded.forms, live = 1
            RETURNING id
            """,
            pack,
            card.id().value(),
            place,
            Kin.of(packId, card).orElse(null),
            now.toEpochMilli(),
            SearchTables.title(card.forms()),
            SearchTables.bits(card.forms()));
    int rank = 0;
    for (var question : card.forms()) {
      writeQuestion(sql, number, question, rank++, writer.apply(question));
    }
    return number;
  }

  private static void writeQuestion(
      Sql sql, long card, Question question, int place, WrittenQuestion written)
      throws SQLException {
    sql.run(
        """
        INSERT INTO question (card, name, fingerprint, form, place, live, body)
        VALUES (?, ?, ?, ?, ?, 1, ?)
        ON CONFLICT (card, name, fingerprint) DO UPDATE SET form = excluded.form,
          place = excluded.place, live = 1, body = excluded.body, base = NULL
        """,
        card,
        question.id().value(),
        written.fingerprint(),
        question.form().name(),
        place,
        written.body());
  }

  private static void writeSources(Sql sql, long pack, List<Source> sources, List<SourceText> texts)
      throws SQLException {
    sql.run("DELETE FROM source WHERE pack = ?", pack);
    var bodies = new HashMap<String, String>();
    texts.forEach(text -> bodies.put(text.source().id(), text.text()));
    for (var source : sources) {
      sql.run(
          "INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?, ?)",
          pack,
          source.id(),
          source.title(),
          source.publisher(),
          source.date(),
          source.file(),
          bodies.getOrDefault(source.id(), ""));
    }
  }

  private static Installed difference(Map<String, Boolean> known, List<Card> cards, int moved) {
    int kept = 0;
    int retired = (int) known.values().stream().filter(live -> live).count();
    for (var card : cards) {
      var wasLive = known.get(card.id().value());
      kept += wasLive == null ? 0 : 1;
      retired -= wasLive != null && wasLive ? 1 : 0;
    }
    return new Installed(cards.size() - kept, kept, retired, moved);
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
