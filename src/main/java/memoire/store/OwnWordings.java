package memoire.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.store.StoreException.Reason;
import memoire.study.LogEntry;

/// What is the learner's own about questions: wordings put in place of the pack's, and answers that
/// count as right.
final class OwnWordings {
  private final Database database;

  OwnWordings(Database database) {
    this.database = database;
  }

  /// Puts a wording in place of the pack's.
  ///
  /// @param base fingerprint of the pack's wording that it was made from
  void put(CardKey key, Question question, WrittenQuestion written, String base) {
    database.change(sql -> {
      long card = number(sql, key);
      retire(sql, card, question.id());
      // When it says what the pack says, in this version or an earlier one, there is nothing of
      // one's own.
      sql.run(
          """
          INSERT INTO question (card, name, fingerprint, form, place, live, body, base)
          VALUES (?, ?, ?, ?, 0, 1, ?, ?)
          ON CONFLICT (card, name, fingerprint) DO UPDATE SET
            base = CASE WHEN live = 1 AND base IS NULL THEN NULL ELSE excluded.base END,
            live = 1, body = excluded.body
          """,
          card,
          question.id().value(),
          written.fingerprint(),
          question.form().name(),
          written.body(),
          base);
      SearchTables.writeWording(sql, card, question);
    });
  }

  /// Goes back to the pack's wording.
  void drop(CardKey key, QuestionId question) {
    database.change(sql -> retire(sql, number(sql, key), question));
  }

  /// The pack's wording of a question that the learner has put into other words; empty when there
  /// is none of the learner's.
  Optional<StoredQuestion> original(CardKey key, QuestionId question) {
    return database.read(sql ->
        sql.first(
            """
            SELECT q.name, q.form, q.fingerprint, q.body, o.base
            FROM question q JOIN question o ON o.card = q.card AND o.name = q.name
              AND o.live = 1 AND o.base IS NOT NULL
            WHERE q.card = ? AND q.name = ? AND q.live = 1 AND q.base IS NULL
            """,
            row ->
                new StoredQuestion(
                    key,
                    new QuestionId(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)),
            number(sql, key),
            question.value()));
  }

  /// The answers to a card's questions that were contested, those taken back left out.
  List<Contested> contested(CardKey key) {
    return database.read(sql -> {
      var card = CardTable.number(sql, key);
      boolean isAny =
          card.isPresent()
              && sql.number("SELECT count(*) FROM log WHERE contested = 1 AND card = ?", card.get())
                  > 0;
      return isAny ? contested(sql, key, card.get()) : List.of();
    });
  }

  /// The cards that have a contested answer, taken back or not.
  List<CardKey> contestedCards() {
    return database.read(sql ->
        sql.list(
            """
            SELECT DISTINCT p.name, c.name FROM log l JOIN card c ON c.id = l.card
              JOIN pack p ON p.id = c.pack WHERE l.contested = 1 ORDER BY p.name, c.place
            """,
            row -> CardKey.of(row.getString(1), row.getString(2))));
  }

  private static List<Contested> contested(Sql sql, CardKey key, long card) throws SQLException {
    var found = new ArrayList<Contested>();
    for (var row : LogRow.standing(LogRow.ofCard(sql, card))) {
      if (row.entry() instanceof LogEntry.Reviewed(_, var review) && review.contested()) {
        var body =
            sql.first(
                    "SELECT body FROM question WHERE card = ? AND name = ? AND fingerprint = ?",
                    wording -> wording.getString(1),
                    card,
                    review.question().value(),
                    review.fingerprint())
                .orElse("");
        found.add(new Contested(key, review.question(), body, review.answer()));
      }
    }
    return found;
  }

  private static void retire(Sql sql, long card, QuestionId question) throws SQLException {
    sql.run(
        """
        UPDATE question SET live = 0
        WHERE card = ? AND name = ? AND base IS NOT NULL AND live = 1
        """,
        card,
        question.value());
    SearchTables.forgetWordings(sql, card);
  }

  private static long number(Sql sql, CardKey key) throws SQLException {
    return CardTable.number(sql, key)
        .orElseThrow(() ->
            new StoreException(
                Reason.ABSENT,
                "There is no card " + key.card() + " in the pack " + key.pack() + ".",
                "Install the pack first."));
  }
}
