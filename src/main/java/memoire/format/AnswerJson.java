package memoire.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import memoire.question.Answer;
import memoire.question.Form;
import org.jspecify.annotations.Nullable;

/// An answer as an object of one field, which says of what kind it is: `{"typed":"Oslo"}`.
final class AnswerJson {
  private AnswerJson() {}

  static void write(Answer answer, JsonText out) {
    out.open('{');
    switch (answer) {
      // In an order of its own, so that the same answer is always the same text.
      case Answer.Picked(var options) ->
          out.name("picked").texts(List.copyOf(new TreeSet<>(options)));
      case Answer.Said(boolean value) -> out.name("said").truth(value);
      case Answer.Typed(var text) -> out.name("typed").text(text);
      case Answer.Filled(var gaps) -> out.name("filled").texts(gaps);
      case Answer.Ordered(var items) -> out.name("ordered").texts(items);
      case Answer.Matched(var pairs) -> pairs(pairs, out.name("matched"));
      case Answer.Recalled(boolean knewIt) -> out.name("recalled").truth(knewIt);
      case Answer.Unknown _ -> out.name("unknown").truth(true);
    }
    out.close('}');
  }

  private static void pairs(List<Form.Pair> pairs, JsonText out) {
    out.open('[');
    for (var pair : pairs) {
      out.item().line(List.of(pair.left(), pair.right()));
    }
    out.close(']');
  }

  /// The answer; null when it is none.
  static @Nullable Answer read(@Nullable JsonValue json) {
    if (!(json instanceof JsonValue.Members(_, var members)) || members.size() != 1) {
      return null;
    }
    var value = members.getFirst().value();
    return switch (members.getFirst().name()) {
      case "picked" -> picked(texts(value));
      case "said" -> value instanceof JsonValue.Truth(_, var said) ? new Answer.Said(said) : null;
      case "typed" -> value instanceof JsonValue.Text(_, var text) ? new Answer.Typed(text) : null;
      case "filled" -> {
        var gaps = texts(value);
        yield gaps == null ? null : new Answer.Filled(gaps);
      }
      case "ordered" -> {
        var items = texts(value);
        yield items == null ? null : new Answer.Ordered(items);
      }
      case "matched" -> matched(value);
      case "recalled" ->
          value instanceof JsonValue.Truth(_, var knewIt) ? new Answer.Recalled(knewIt) : null;
      case "unknown" -> value instanceof JsonValue.Truth ? new Answer.Unknown() : null;
      default -> null;
    };
  }

  private static @Nullable Answer picked(@Nullable List<String> options) {
    if (options == null) {
      return null;
    }
    Set<String> picked = new HashSet<>(options);
    return picked.size() == options.size() ? new Answer.Picked(picked) : null;
  }

  private static @Nullable Answer matched(JsonValue value) {
    if (!(value instanceof JsonValue.Items(_, var items))) {
      return null;
    }
    var pairs = new ArrayList<Form.Pair>(items.size());
    for (var item : items) {
      var sides = texts(item);
      if (sides == null || sides.size() != 2) {
        return null;
      }
      pairs.add(new Form.Pair(sides.get(0), sides.get(1)));
    }
    return new Answer.Matched(pairs);
  }

  /// What a learner typed is kept as it was, also what no pack may hold.
  private static @Nullable List<String> texts(JsonValue value) {
    if (!(value instanceof JsonValue.Items(_, var items))) {
      return null;
    }
    var texts = new ArrayList<String>(items.size());
    for (var item : items) {
      if (!(item instanceof JsonValue.Text(_, var text))) {
        return null;
      }
      texts.add(text);
    }
    return texts;
  }
}
