package memoire.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import memoire.question.Form;
import org.jspecify.annotations.Nullable;

/// Makes conditions of single terms, or tells why they are none.
final class Terms {

  /// Somebody to tell what is wrong at a place of the text.
  interface Complaint {
    void about(int place, SearchFlaw flaw, String... words);
  }

  private final Complaint wrong;
  private final List<Order> orders = new ArrayList<>();

  Terms(Complaint wrong) {
    this.wrong = wrong;
  }

  /// The orders that were asked for so far.
  List<Order> orders() {
    return orders;
  }

  @Nullable Query text(String words, boolean inNote, boolean isPhrase, int start) {
    if (SearchWords.of(words).isEmpty()) {
      wrong.about(start, SearchFlaw.NO_WORD);
      return null;
    }
    return new Query.Text(words, inNote, isPhrase);
  }

  /// A term with a key, which may be none.
  ///
  /// @param start of the key, and `at` of the value, in the text
  @Nullable Query keyed(String label, String value, boolean isQuoted, int start, int at) {
    var key = Key.of(label).orElse(null);
    if (key == null) {
      wrong.about(start, SearchFlaw.KEY_UNKNOWN, label, Key.all());
      return null;
    }
    if (value.isBlank()) {
      wrong.about(start, SearchFlaw.NO_VALUE, key.label(), key.example());
      return null;
    }
    return switch (key) {
      case TAG -> new Query.Named(Query.Thing.TAG, value);
      case PACK -> new Query.Named(Query.Thing.PACK, value);
      case SOURCE -> new Query.Named(Query.Thing.SOURCE, value);
      case ID -> new Query.Named(Query.Thing.ID, value);
      case FORM -> form(value, at);
      case NOTE -> text(value, true, isQuoted, at);
      case IS -> state(value, at);
      case SORT -> order(value, at);
      case DUE -> measured(Quantity.DUE, value, at);
      case STABILITY -> measured(Quantity.STABILITY, value, at);
      case DIFFICULTY -> measured(Quantity.DIFFICULTY, value, at);
      case RECALL -> measured(Quantity.RECALL, value, at);
      case LAPSES -> measured(Quantity.LAPSES, value, at);
      case REVIEWS -> measured(Quantity.REVIEWS, value, at);
      case ADDED -> measured(Quantity.ADDED, value, at);
      case ANSWERED -> measured(Quantity.ANSWERED, value, at);
      case AGAIN -> measured(Quantity.AGAIN, value, at);
    };
  }

  private @Nullable Query form(String value, int at) {
    var name = value.toLowerCase(Locale.ROOT);
    return Form.NAMES.contains(name)
        ? new Query.Named(Query.Thing.FORM, name)
        : unknown(value, at, "form", String.join(", ", Form.NAMES));
  }

  private @Nullable Query state(String value, int at) {
    var state = State.of(value);
    return state.isPresent() ? new Query.Is(state.get()) : unknown(value, at, "state", State.all());
  }

  private @Nullable Query order(String value, int at) {
    var order = Order.of(value);
    order.ifPresent(orders::add);
    return order.isPresent() ? null : unknown(value, at, "order", Order.Column.all());
  }

  private @Nullable Query unknown(String value, int at, String what, String all) {
    wrong.about(at, SearchFlaw.VALUE_UNKNOWN, value, what, all);
    return null;
  }

  private @Nullable Query measured(Quantity quantity, String value, int at) {
    Optional<Query> read = Bounds.read(quantity, value);
    if (read.isPresent()) {
      return read.get();
    }
    wrong.about(
        at,
        SearchFlaw.NOT_COMPARABLE,
        value,
        quantity.key().label(),
        quantity.key().example(),
        (quantity.isDay() ? ", or a day as in " + Key.DUE.label() + ":2026-12-01." : "."));
    return null;
  }
}
