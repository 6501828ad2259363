package memoire.format.anki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// One side of a card, as its template makes it of the fields of a note. Styles, scripts and what
/// is only shown in colour are for [FieldText] to leave out.
final class Side {
  private static final int LONGEST = 1_000_000;
  private static final int DEEPEST = 50;

  private final Map<String, String> fields;
  private final StringBuilder html = new StringBuilder();
  private final List<String> hints = new ArrayList<>();
  private String typed = "";
  private String gapped = "";

  private Side(Map<String, String> fields) {
    this.fields = fields;
  }

  static Side of(String template, Map<String, String> fields) {
    var side = new Side(fields);
    side.render(template);
    return side;
  }

  String html() {
    return html.toString();
  }

  /// Fields that are shown when asked for.
  List<String> hints() {
    return hints;
  }

  /// The field that is to be typed; empty where none is.
  String typed() {
    return typed;
  }

  /// The field whose gaps are asked; empty where none are.
  String gapped() {
    return gapped;
  }

  private void render(String template) {
    Deque<Boolean> shown = new ArrayDeque<>();
    int hidden = 0;
    int from = 0;
    for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", from)) {
      int close = template.indexOf("}}", open);
      if (close < 0) {
        break;
      }
      append(template.substring(from, open), hidden == 0);
      var tag = template.substring(open + 2, close).strip();
      while (tag.startsWith("{")) {
        tag = tag.substring(1).strip();
      }
      from = close + 2;
      if ((tag.startsWith("#") || tag.startsWith("^")) && shown.size() < DEEPEST) {
        boolean isFilled = !field(tag.substring(1).strip()).isBlank();
        boolean isShown = isFilled == tag.startsWith("#");
        shown.push(isShown);
        hidden += isShown ? 0 : 1;
      } else if (tag.startsWith("/")) {
        hidden -= !shown.isEmpty() && !shown.pop() ? 1 : 0;
      } else if (hidden == 0) {
        replace(tag);
      }
    }
    append(template.substring(from), hidden == 0);
  }

  private void append(String text, boolean isShown) {
    if (isShown && html.length() + text.length() <= LONGEST) {
      html.append(text);
    }
  }

  private void replace(String tag) {
    int colon = tag.lastIndexOf(':');
    var name = tag.substring(colon + 1).strip();
    var filters = colon < 0 ? "" : tag.substring(0, colon).strip();
    if (filters.equals("hint")) {
      if (!field(name).isBlank()) {
        hints.add(field(name));
      }
    } else if (filters.startsWith("type") && !filters.contains("cloze")) {
      typed = field(name);
    } else if (!filters.startsWith("tts")) {
      gapped = filters.contains("cloze") ? field(name) : gapped;
      append(field(name), true);
    }
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
