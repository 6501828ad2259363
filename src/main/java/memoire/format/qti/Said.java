package memoire.format.qti;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import memoire.format.Import;
import memoire.format.xml.Node;

/// What an item says after it was answered.
///
/// @param explanation what is said to everybody, or else to those who are right
/// @param ofOptions what is said about an option, by its identifier
record Said(String explanation, Map<String, String> ofOptions) {
  /// Looks at what is shown beside an item; what has no place is told.
  ///
  /// @param options the identifiers of what can be chosen
  static Said of(Node item, Set<String> options, Import into) {
    var said = new HashMap<String, String>();
    var explanation = "";
    for (var node : item.all().filter(Said::isFeedback).toList()) {
      var name = node.attribute("identifier");
      var text = Body.text(node, into).strip();
      if (text.isEmpty()) {
        continue;
      }
      if (node.attribute("showHide").equals("hide")) {
        into.tell(QtiFlaw.FEEDBACK, node.at(), "not " + name);
      } else if (options.contains(name)) {
        said.merge(name, text, (one, other) -> one.equals(other) ? one : one + "\n" + other);
      } else if (explanation.isEmpty() && !isForWrong(name)) {
        explanation = text;
      } else {
        into.tell(QtiFlaw.FEEDBACK, node.at(), name);
      }
    }
    return new Said(explanation, said);
  }

  private static boolean isFeedback(Node node) {
    return switch (node.name()) {
      case "modalFeedback", "feedbackBlock", "feedbackInline" -> true;
      default -> false;
    };
  }

  private static boolean isForWrong(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("incorrect") || lower.contains("wrong") || lower.contains("false");
  }
}
