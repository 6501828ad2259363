package memoire.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One column that cards are sorted by. Cards that have nothing there come last, either way.
public record Order(Column column, boolean isDescending) {

  /// What cards can be sorted by.
  public enum Column {
    /// The order of the pack.
    PACK,
    DUE,
    STABILITY,
    DIFFICULTY,
    RECALL,
    LAPSES,
    REVIEWS,
    ADDED,
    ANSWERED,
    /// The alphabet, by the first words of the first question.
    PROMPT,
    /// None, another one each day.
    RANDOM;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String label) {
      var lower = label.toLowerCase(Locale.ROOT);
      return List.of(values()).stream().filter(one -> one.label().equals(lower)).findFirst();
    }

    static String all() {
      return String.join(", ", List.of(values()).stream().map(Column::label).toList());
    }
  }

  /// As it is typed behind `sort:`.
  public String label() {
    return (isDescending ? "-" : "") + column.label();
  }

  static Optional<Order> of(String label) {
    boolean isDescending = label.startsWith("-");
    return Column.of(isDescending ? label.substring(1) : label)
        .map(column -> new Order(column, isDescending));
  }
}
