package memoire.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import memoire.question.Form;
import memoire.question.Question;
import memoire.search.SearchedText;
import memoire.study.Marks;

/// The tables that only searches look into: what live cards say, and what labels they bear.
final class SearchTables {
  static final int TAG = 0;
  static final int OWN_TAG = 1;
  static final int SOURCE = 2;

  private static final String STALE = "store.search-is-stale";
  private static final int LONGEST_TITLE = 40;
  private static final int CARDS_AT_ONCE = 1000;

  private SearchTables() {}

  /// Whether the tables were lost and wait to be made from the questions.
  static boolean isStale(Sql sql) throws SQLException {
    return Settings.get(sql, STALE).isPresent();
  }

  static void markStale(Sql sql, boolean stale) throws SQLException {
    if (stale) {
      Settings.set(sql, STALE, "yes");
    } else {
      Settings.remove(sql, STALE);
    }
  }

  /// Makes everything anew.
  static void rebuild(Sql sql, Function<StoredQuestion, Question> reader) throws SQLException {
    sql.run("DELETE FROM labelled");
    sql.run("DELETE FROM label");
    sql.run("DELETE FROM own_text");
    sql.run("INSERT INTO words (words) VALUES ('delete-all')");
    long last = sql.number("SELECT max(id) FROM card");
    var writer = new Writer(sql);
    for (long first = 1; first <= last; first += CARDS_AT_ONCE) {
      for (long card : live(sql, first, first + CARDS_AT_ONCE - 1)) {
        rebuild(sql, card, reader, writer);
      }
    }
    writer.flush();
    MemoryTable.follow(sql);
    for (long pack : sql.list("SELECT id FROM pack WHERE live = 1", row -> row.getLong(1))) {
      writeMarks(sql, pack);
    }
    markStale(sql, false);
  }

  /// Takes cards out.
  static void forget(Sql sql, List<Long> cards) throws SQLException {
    if (cards.isEmpty()) {
      return;
    }
    var these = " IN (SELECT value FROM json_each(?))";
    sql.run("DELETE FROM words WHERE rowid" + these, cards.toString());
    sql.run("DELETE FROM labelled WHERE card" + these, cards.toString());
    sql.run("DELETE FROM own_text WHERE question = 0 AND card" + these, cards.toString());
  }

  /// Writes what live cards say and what their packs label them with.
  static final class Writer {
    private final Sql sql;
    private final Map<String, List<Long>> tags = new TreeMap<>();
    private final Map<String, List<Long>> sources = new TreeMap<>();

    Writer(Sql sql) {
      this.sql = sql;
    }

    void write(long card, List<Question> forms) throws SQLException {
      sql.run("INSERT INTO words (rowid, body) VALUES (?, ?)", card, SearchedText.of(forms));
      for (var question : forms) {
        question.tags().forEach(tag -> add(tags, tag, card));
        var evidence = question.evidence();
        if (evidence != null) {
          add(sources, evidence.document(), card);
        }
      }
    }

    /// Writes the labels: each with all its cards at once, which takes a fraction of the time.
    void flush() throws SQLException {
      for (var tag : tags.entrySet()) {
        label(sql, TAG, tag.getKey(), tag.getValue());
      }
      for (var source : sources.entrySet()) {
        label(sql, SOURCE, source.getKey(), source.getValue());
      }
    }

    private static void add(Map<String, List<Long>> labels, String name, long card) {
      labels.computeIfAbsent(name, _ -> new ArrayList<>()).add(card);
    }
  }

  /// Writes what the learner has set about a pack's live cards.
  static void writeMarks(Sql sql, long pack) throws SQLException {
    record Marked(long card, Marks marks) {}
    var marked =
        sql.list(
            "SELECT c.id,"
                + MarkTable.COLUMNS
                + "FROM mark k JOIN card c ON c.id = k.card WHERE c.pack = ? AND c.live = 1",
            row -> new Marked(row.getLong(1), MarkTable.marks(row, 2)),
            pack);
    for (var one : marked) {
      writeMarks(sql, one.card(), one.marks());
    }
  }

  /// Writes what the learner has set about a card.
  static void writeMarks(Sql sql, long card, Marks marks) throws SQLException {
    if (sql.number("SELECT live FROM card WHERE id = ?", card) == 0) {
      return;
    }
    writeOwn(sql, card, 0, SearchedText.of(marks.note()));
    sql.run(
        "DELETE FROM labelled WHERE label IN (SELECT id FROM label WHERE kind = ?) AND card = ?",
        OWN_TAG,
        card);
    for (var tag : marks.tags()) {
      label(sql, OWN_TAG, tag, List.of(card));
    }
  }

  /// Writes the learner's wording of one of a card's questions.
  static void writeWording(Sql sql, long card, Question question) throws SQLException {
    long number =
        sql.number(
            """
            SELECT id FROM question
            WHERE card = ? AND name = ? AND live = 1 AND base IS NOT NULL
            """,
            card,
            question.id().value());
    if (number != 0) {
      writeOwn(sql, card, number, SearchedText.of(List.of(question)));
    }
  }

  /// Takes out the learner's wordings of a card that are no longer live.
  static void forgetWordings(Sql sql, long card) throws SQLException {
    sql.run(
        """
        DELETE FROM own_text WHERE card = ?1 AND question <> 0 AND question NOT IN (
          SELECT id FROM question WHERE card = ?1 AND live = 1 AND base IS NOT NULL)
        """,
        card);
  }

  /// The forms of a card, as `memory.forms` has them.
  static int bits(List<Question> forms) {
    int bits = 0;
    for (var question : forms) {
      bits |= bit(question.form().name());
    }
    return bits;
  }

  /// The bit of a form in `memory.forms`.
  static int bit(String form) {
    return 1 << Form.NAMES.indexOf(form);
  }

  private static List<Long> live(Sql sql, long first, long last) throws SQLException {
    return sql.list(
        "SELECT id FROM card WHERE live = 1 AND id BETWEEN ? AND ?",
        row -> row.getLong(1),
        first,
        last);
  }

  private static void rebuild(
      Sql sql, long card, Function<StoredQuestion, Question> reader, Writer writer)
      throws SQLException {
    var forms = new ArrayList<Question>();
    for (var stored : Queues.wordings(sql, card)) {
      if (stored.base() == null) {
        forms.add(reader.apply(stored));
      } else {
        writeWording(sql, card, reader.apply(stored));
      }
    }
    sql.run(
        "UPDATE card SET title = ?2, forms = ?3 WHERE id = ?1", card, title(forms), bits(forms));
    writer.write(card, forms);
  }

  private static void writeOwn(Sql sql, long card, long question, String words)
      throws SQLException {
    if (words.isEmpty()) {
      sql.run("DELETE FROM own_text WHERE card = ? AND question = ?", card, question);
    } else {
      sql.run(
          """
          INSERT INTO own_text (card, question, words) VALUES (?, ?, ' ' || ? || ' ')
          ON CONFLICT (card, question) DO UPDATE SET words = excluded.words
          """,
          card,
          question,
          words);
    }
  }

  private static void label(Sql sql, int kind, String name, List<Long> cards) throws SQLException {
    sql.run("INSERT OR IGNORE INTO label (kind, name) VALUES (?, ?)", kind, name);
    sql.run(
        """
        INSERT OR IGNORE INTO labelled (label, card)
        SELECT l.id, j.value FROM json_each(?3) j, label l WHERE l.kind = ?1 AND l.name = ?2
        """,
        kind,
        name,
        cards.toString());
  }

  /// The first words of the first question, folded.
  static String title(List<Question> forms) {
    var words = forms.isEmpty() ? "" : SearchedText.of(forms.getFirst().prompt());
    return words.length() <= LONGEST_TITLE ? words : words.substring(0, LONGEST_TITLE);
  }
}
