package memoire.format.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memoire.format.xml.Node;

/// What an item declares of one of its responses.
///
/// @param isSingle whether one value is the response
/// @param correct the values of the correct response, in order
/// @param worth what values are worth, where that is said
/// @param hasCase whether capital letters are said to count
record Declaration(
    boolean isSingle,
    boolean isNumber,
    List<String> correct,
    Map<String, Double> worth,
    boolean hasCase) {
  private static final Declaration NOTHING =
      new Declaration(true, false, List.of(), Map.of(), false);

  Declaration {
    correct = List.copyOf(correct);
  }

  /// Of the response to an interaction; empty when nothing is declared.
  static Declaration of(Node item, Node interaction) {
    var name = interaction.attribute("responseIdentifier");
    for (var node : item.children("responseDeclaration")) {
      if (node.attribute("identifier").equals(name)) {
        return read(node);
      }
    }
    return NOTHING;
  }

  private static Declaration read(Node node) {
    var correct = new ArrayList<String>();
    node.child("correctResponse").children("value").forEach(value -> correct.add(spaced(value)));
    var worth = new LinkedHashMap<String, Double>();
    boolean hasCase = false;
    for (var entry : node.child("mapping").children("mapEntry")) {
      worth.put(
          entry.attribute("mapKey").strip().replaceAll("\\s+", " "),
          number(entry.attribute("mappedValue")));
      hasCase |= entry.attribute("caseSensitive").equals("true");
    }
    var base = node.attribute("baseType");
    return new Declaration(
        node.attribute("cardinality").equals("single"),
        base.equals("float") || base.equals("integer"),
        correct,
        worth,
        hasCase);
  }

  private static String spaced(Node value) {
    return value.text().replaceAll("\\s+", " ");
  }

  static double number(String digits) {
    try {
      double number = Double.parseDouble(digits);
      return Double.isFinite(number) ? number : 0;
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  /// What the best value is worth.
  double most() {
    return worth.values().stream().mapToDouble(value -> value).max().orElse(0);
  }

  /// The values that are right: those of the correct response, or those that are worth something.
  List<String> right() {
    return correct.isEmpty()
        ? worth.keySet().stream().filter(key -> worth.getOrDefault(key, 0.0) > 0).toList()
        : correct;
  }

  /// The share of the mark that a value is worth, in percent.
  ///
  /// @param isMapped whether it is what the mapping says
  double weight(String value, boolean isMapped) {
    if (!worth.isEmpty() && (isMapped || correct.isEmpty())) {
      double all =
          isSingle ? most() : worth.values().stream().mapToDouble(one -> Math.max(0, one)).sum();
      return all > 0 ? 100 * worth.getOrDefault(value, 0.0) / all : 0;
    }
    return correct.contains(value) ? 100.0 / (isSingle ? 1 : correct.size()) : 0;
  }
}
