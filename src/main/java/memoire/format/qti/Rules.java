package memoire.format.qti;

import java.math.BigDecimal;
import java.util.Set;
import memoire.format.Numbers;
import memoire.format.xml.Node;

/// How an item says that its response becomes a mark. Rules are looked at, and never run.
enum Rules {
  /// The correct response has all marks, and any other none.
  CORRECT,
  /// What the values of the response are worth is added up.
  MAPPED,
  /// Anything else.
  OWN;

  private static final int MOST_DIGITS = 64;

  /// What rules are made of that say the one or the other in full.
  private static final Set<String> PLAIN =
      Set.of(
          "responseProcessing",
          "responseCondition",
          "responseIf",
          "responseElseIf",
          "responseElse",
          "match",
          "equal",
          "variable",
          "correct",
          "mapResponse",
          "isNull",
          "not",
          "and",
          "sum",
          "setOutcomeValue",
          "baseValue");

  static Rules of(Node item) {
    var node = item.child("responseProcessing");
    var template = node.attribute("template");
    if (!template.isEmpty()) {
      var name = template.substring(template.lastIndexOf('/') + 1).replace(".xml", "");
      return switch (name) {
        case "match_correct" -> CORRECT;
        case "map_response" -> MAPPED;
        default -> OWN;
      };
    }
    boolean isPlain = node.all().allMatch(Rules::isPlain);
    boolean isMapped = !node.below("mapResponse").isEmpty();
    return !isPlain ? OWN : isMapped ? MAPPED : CORRECT;
  }

  private static boolean isPlain(Node node) {
    boolean isComparison = node.name().equals("match") || node.name().equals("equal");
    // A value that is written into a rule may be another than the correct one.
    boolean hasValue = isComparison && !node.children("baseValue").isEmpty();
    return (node.name().isEmpty() || PLAIN.contains(node.name())) && !hasValue;
  }

  /// How far a number may be from the right one, where a rule says that.
  static BigDecimal tolerance(Node item, BigDecimal answer) {
    for (var equal : item.child("responseProcessing").below("equal")) {
      var first = equal.attribute("tolerance").strip().split("\\s+", 2)[0];
      var tolerance = Numbers.parse(first, MOST_DIGITS);
      if (tolerance != null && tolerance.signum() > 0) {
        return switch (equal.attribute("toleranceMode")) {
          case "absolute" -> tolerance;
          case "relative" -> answer.abs().multiply(tolerance).movePointLeft(2);
          default -> BigDecimal.ZERO;
        };
      }
    }
    return BigDecimal.ZERO;
  }
}
