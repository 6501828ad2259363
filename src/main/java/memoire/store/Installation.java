package memoire.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import memoire.pack.Card;
import memoire.pack.Kin;
import memoire.pack.Pack;
import memoire.pack.Source;
import memoire.question.Question;

/// A pack, or its next version, on its way into the file, within one transaction: cards that are as
/// they were stay untouched, those that are gone are retired.
///
/// @param writer how a question is kept
record Installation(Sql sql, Pack pack, Function<Question, WrittenQuestion> writer, Instant now) {

  /// Writes it all.
  ///
  /// @param step what reviews make of a card that takes the place of others
  Installed run(String digest, List<SourceText> sources, Store.Step step) throws SQLException {
    long number = upsert(digest);
    var known = liveness(sql, number);
    var cards = Card.of(pack.questions());
    var kept = KeptCards.of(sql, number, cards, writer);
    var others = Packs.others(sql, number, kept.numbers());
    Packs.retire(sql, others);
    SearchTables.forget(sql, others);
    var numbers = writeCards(number, cards, kept);
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
  }

  /// Returns the number of the pack in the file.
  private long upsert(String digest) throws SQLException {
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

  /// Returns the numbers of the cards in the file.
  private long[] writeCards(long number, List<Card> cards, KeptCards kept) throws SQLException {
    var numbers = new long[cards.size()];
    for (int place = 0; place < numbers.length; place++) {
      if (!kept.has(place)) {
        numbers[place] = writeCard(number, cards.get(place), place);
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
  private long writeCard(long packNumber, Card card, int place) throws SQLException {
    long number =
        sql.number(
            """
            INSERT INTO card (pack, name, place, kin, added, title, forms, live)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1)
            ON CONFLICT (pack, name) DO UPDATE SET place = excluded.place, kin = excluded.kin,
              title = excluded.title, forms = excluded.forms, live = 1
            RETURNING id
            """,
            packNumber,
            card.id().value(),
            place,
            Kin.of(pack.id(), card).orElse(null),
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
}
