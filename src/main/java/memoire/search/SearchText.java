package memoire.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;

/// Searches as they are typed.
final class SearchText {
  private SearchText() {}

  static String of(Search search) {
    var parts = new ArrayList<String>();
    if (!search.query().equals(Query.EVERYTHING)) {
      parts.add(of(search.query()));
    }
    search.orders().forEach(order -> parts.add(Key.SORT.label() + ":" + order.label()));
    return String.join(" ", parts);
  }

  private static String of(Query query) {
    return switch (query) {
      case Query.All(var parts) ->
          String.join(" ", parts.stream().map(SearchText::ofFactor).toList());
      case Query.Any(var parts) ->
          "(" + String.join(" or ", parts.stream().map(SearchText::ofFactor).toList()) + ")";
      case Query.Not(var part) -> "-" + ofFactor(part);
      case Query.Text(var words, boolean inNote, boolean isPhrase) ->
          (inNote ? Key.NOTE.label() + ":" : "") + (isPhrase ? quoted(words) : words);
      case Query.Named(var thing, var name) -> thing.key().label() + ":" + name(name);
      case Query.Is(var state) -> Key.IS.label() + ":" + state.label();
      case Query.Measured(var quantity, var range, boolean isDate) ->
          quantity.key().label() + ":" + range(quantity, range, isDate);
    };
  }

  private static String ofFactor(Query query) {
    return query instanceof Query.All ? "(" + of(query) + ")" : of(query);
  }

  /// A name, quoted where it must be.
  static String name(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '"' || c == '(' || c == ')' || SearchReader.isBlank(c)) {
        return quoted(name);
      }
    }
    return name;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "") + '"';
  }

  private static String range(Quantity quantity, Range range, boolean isDate) {
    if (range.low() == range.high()) {
      return (isDate || quantity != Quantity.AGAIN ? "" : "=") + number(range.low(), isDate);
    }
    if (!range.hasLow()) {
      return (range.isBelow() ? "<" : "<=") + number(range.high(), isDate);
    }
    if (!range.hasHigh()) {
      return (range.isAbove() ? ">" : ">=") + number(range.low(), isDate);
    }
    return number(range.low(), isDate) + ".." + number(range.high(), isDate);
  }

  private static String number(double number, boolean isDate) {
    if (isDate) {
      return LocalDate.ofEpochDay((long) number).toString();
    }
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
