package memoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import memoire.pack.Card;
import memoire.question.Question;

/// The cards of a pack that its next version leaves as they are. Nothing of them is written anew:
/// to index the words of a card takes many times as long as to see that they are the same.
final class KeptCards {
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Card> cards;
  private final Function<Question, WrittenQuestion> writer;
  private final long[] numbers;
  private final int[] placesBefore;
  private final int[] same;
  private final boolean[] isChanged;

  private KeptCards(List<Card> cards, Function<Question, WrittenQuestion> writer) {
    this.cards = cards;
    this.writer = writer;
    this.numbers = new long[cards.size()];
    this.placesBefore = new int[cards.size()];
    this.same = new int[cards.size()];
    this.isChanged = new boolean[cards.size()];
    for (int place = 0; place < cards.size(); place++) {
      places.put(cards.get(place).id().value(), place);
    }
  }

  /// The cards are read as they lie in the file (the limit keeps SQLite from another order).
  ///
  /// @param cards of the next version, in its order
  static KeptCards of(
      Sql sql, long pack, List<Card> cards, Function<Question, WrittenQuestion> writer)
      throws SQLException {
    var kept = new KeptCards(cards, writer);
    sql.each(
        """
        SELECT c.name, c.id, c.place, q.place, q.name, q.fingerprint, q.form, q.body
        FROM (SELECT id, name, place FROM card WHERE pack = ? AND live = 1 ORDER BY id LIMIT -1) c
        CROSS JOIN question q ON q.card = c.id AND q.live = 1 AND q.base IS NULL
        """,
        kept::compare,
        pack);
    return kept;
  }

  /// Whether the card at a place is in the file as it is now.
  boolean has(int place) {
    return !isChanged[place] && same[place] > 0 && same[place] == cards.get(place).forms().size();
  }

  /// Its number in the file.
  long number(int place) {
    return numbers[place];
  }

  /// Whether it stood at another place of the pack.
  boolean hasMoved(int place) {
    return placesBefore[place] != place;
  }

  /// The numbers of all of them.
  Set<Long> numbers() {
    var all = new HashSet<Long>();
    for (int place = 0; place < numbers.length; place++) {
      if (has(place)) {
        all.add(numbers[place]);
      }
    }
    return all;
  }

  private void compare(ResultSet row) throws SQLException {
    var place = places.get(row.getString(1));
    if (place == null || isChanged[place]) {
      return;
    }
    numbers[place] = row.getLong(2);
    placesBefore[place] = row.getInt(3);
    var forms = cards.get(place).forms();
    int rank = row.getInt(4);
    if (rank < forms.size() && isSame(forms.get(rank), row)) {
      same[place]++;
    } else {
      isChanged[place] = true;
    }
  }

  private boolean isSame(Question question, ResultSet row) throws SQLException {
    if (!question.id().value().equals(row.getString(5))) {
      return false;
    }
    var written = writer.apply(question);
    return written.fingerprint().equals(row.getString(6))
        && question.form().name().equals(row.getString(7))
        && written.body().equals(row.getString(8));
  }
}
