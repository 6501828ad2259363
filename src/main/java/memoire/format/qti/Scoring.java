package memoire.format.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memoire.format.xml.Node;

/// What an item of QTI 1.2 says its answers are worth: conditions on responses, each of which sets
/// or adds marks.
final class Scoring {
  private final List<Node> conditions;
  private final double most;

  Scoring(Node item) {
    conditions = item.child("resprocessing").children("respcondition");
    double best = 0;
    for (var condition : conditions) {
      best = Math.max(best, score(condition));
    }
    most = best;
  }

  /// What a condition is met by.
  ///
  /// @param share of the most marks that any condition gives, in percent
  /// @param isCased whether capital letters count
  record Value(String text, double share, boolean isCased) {}

  /// The values that are worth something as a response, in order.
  List<Value> right(String response) {
    var values = new LinkedHashMap<String, Value>();
    for (var condition : conditions) {
      double score = score(condition);
      if (score > 0) {
        for (var equal : wanted(condition, "varequal", response)) {
          var text = equal.text();
          boolean isCased = equal.attribute("case").equalsIgnoreCase("yes");
          values.putIfAbsent(text, new Value(text, 100 * score / most, isCased));
        }
      }
    }
    return List.copyOf(values.values());
  }

  /// The bounds of one kind (`vargte`, …) on a response that is worth something.
  List<String> bounds(String kind, String response) {
    var bounds = new ArrayList<String>();
    for (var condition : conditions) {
      if (score(condition) > 0) {
        wanted(condition, kind, response).forEach(bound -> bounds.add(bound.text()));
      }
    }
    return bounds;
  }

  /// What is shown when exactly one value was chosen, by that value: names of feedback.
  Map<String, String> shownFor() {
    var shown = new LinkedHashMap<String, String>();
    for (var condition : conditions) {
      var equals = condition.below("varequal");
      var link = condition.child("displayfeedback").attribute("linkrefid");
      boolean isPlain = equals.size() == 1 && condition.below("not").isEmpty();
      if (isPlain && !link.isEmpty() && !link.equals("correct_fb")) {
        shown.putIfAbsent(equals.getFirst().text(), link);
      }
    }
    return shown;
  }

  private static double score(Node condition) {
    double score = 0;
    for (var set : condition.children("setvar")) {
      score = Math.max(score, Declaration.number(set.text()));
    }
    return score;
  }

  /// Conditions of one kind that are to be met, as opposed to those that are not to be.
  private static List<Node> wanted(Node condition, String kind, String response) {
    var found = new ArrayList<Node>();
    collect(condition.child("conditionvar"), kind, response, found);
    return found;
  }

  private static void collect(Node node, String kind, String response, List<Node> into) {
    node.children()
        .filter(child -> !child.name().equals("not"))
        .forEach(child -> {
          if (child.name().equals(kind) && child.attribute("respident").equals(response)) {
            into.add(child);
          }
          collect(child, kind, response, into);
        });
  }
}
