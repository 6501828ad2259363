package memoire.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
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
    sql.run("DELETE FROM face");
    sql.run("INSERT INTO words (words) VALUES ('delete-all')");
    long last = sql.number("SELECT max(id) FROM card");
    for (long first = 1; first <= last; first += CARDS_AT_ONCE) {
      for (long card : live(sql, first, first + CARDS_AT_ONCE - 1)) {
        rebuild(sql, card, reader);
      }
    }
    for (long pack : sql.list("SELECT id FROM pack WHERE live = 1", row -> row.getLong(1))) {
      writeMarks(sql, pack);
    }
    markStale(sql, false);
  }

  /// Takes the cards of a pack out.
  static void forget(Sql sql, long pack) throws SQLException {
    var cards = " IN (SELECT id FROM card WHERE pack = ?)";
    sql.run("DELETE FROM words WHERE rowid" + cards, pack);
    sql.run("DELETE FROM labelled WHERE card" + cards, pack);
    sql.run("DELETE FROM own_text WHERE question = 0 AND card" + cards, pack);
    sql.run("DELETE FROM face WHERE card" + cards, pack);
  }

  /// Writes what a live card says and what the pack labels it with.
  static void write(Sql sql, long card, List<Question> forms) throws SQLException {
    int bits = 0;
    var tags = new LinkedHashSet<String>();
    var sources = new LinkedHashSet<String>();
    for (var question : forms) {
      bits |= bit(question.form().name());
      tags.addAll(question.tags());
      if (question.evidence() != null) {
        sources.add(question.evidence().document());
      }
    }
    sql.run("UPDATE memory SET forms = ?2 WHERE card = ?1", card, bits);
    sql.run("INSERT INTO words (rowid, body) VALUES (?, ?)", card, SearchedText.of(forms));
    sql.run("INSERT INTO face (card, title, forms) VALUES (?, ?, ?)", card, title(forms), bits);
    label(sql, card, TAG, tags);
    label(sql, card, SOURCE, sources);
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
    label(sql, card, OWN_TAG, marks.tags());
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

  private static void rebuild(Sql sql, long card, Function<StoredQuestion, Question> reader)
      throws SQLException {
    var forms = new ArrayList<Question>();
    for (var stored : Queues.wordings(sql, card)) {
      if (stored.base() == null) {
        forms.add(reader.apply(stored));
      } else {
        writeWording(sql, card, reader.apply(stored));
      }
    }
    write(sql, card, forms);
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

  private static void label(Sql sql, long card, int kind, Collection<String> names)
      throws SQLException {
    for (var name : new TreeSet<>(names)) {
      int added =
          sql.run(
              """
              INSERT OR IGNORE INTO labelled (label, card)
              SELECT id, ?3 FROM label WHERE kind = ?1 AND name = ?2
              """,
              kind,
              name,
              card);
      if (added == 0) {
        sql.run("INSERT OR IGNORE INTO label (kind, name) VALUES (?, ?)", kind, name);
        sql.run(
            """
            INSERT OR IGNORE INTO labelled (label, card)
            SELECT id, ?3 FROM label WHERE kind = ?1 AND name = ?2
            """,
            kind,
            name,
            card);
      }
    }
  }

  private static String title(List<Question> forms) {
    var words = forms.isEmpty() ? "" : SearchedText.of(forms.getFirst().prompt());
    return words.length() <= LONGEST_TITLE ? words : words.substring(0, LONGEST_TITLE);
  }
}
