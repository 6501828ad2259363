package memoire.screen;

import java.util.List;
import memoire.text.Cells;
import memoire.text.SafeText;

/// One line of text that is being typed, by user-perceived characters.
///
/// @param graphemes what has been typed
/// @param cursor how many of them stand before the caret
record LineEditor(List<String> graphemes, int cursor) {
  private static final int LONGEST = 1000;

  static final LineEditor EMPTY = new LineEditor(List.of(), 0);

  /// The part of a text that fits into a field, and the caret's column in it.
  record Window(String text, int caret) {}

  LineEditor {
    graphemes = List.copyOf(graphemes);
  }

  /// A text to be edited, with the caret behind it.
  static LineEditor of(String text) {
    var graphemes = Cells.graphemes(SafeText.of(text).value());
    return new LineEditor(graphemes, graphemes.size());
  }

  String text() {
    return String.join("", graphemes);
  }

  /// The text without the blanks around it.
  String stripped() {
    return text().strip();
  }

  /// After a key that types or edits; unchanged by any other.
  LineEditor press(Key key) {
    if (key.isText()) {
      return typed(key.text());
    }
    if (key.ctrl() && key.name() == Key.Name.CHARACTER) {
      return control(key.text());
    }
    return switch (key.name()) {
      case BACKSPACE -> key.alt() ? erased(wordStart(), cursor) : erased(cursor - 1, cursor);
      case DELETE -> erased(cursor, cursor + 1);
      case LEFT -> at(key.ctrl() || key.alt() ? wordStart() : cursor - 1);
      case RIGHT -> at(key.ctrl() || key.alt() ? wordEnd() : cursor + 1);
      case HOME -> at(0);
      case END -> at(graphemes.size());
      case CHARACTER, ENTER, ESCAPE, TAB, UP, DOWN, PAGE_UP, PAGE_DOWN -> this;
    };
  }

  /// After typing or pasting; line breaks become blanks, and what is too long is left out.
  LineEditor typed(String text) {
    var before = String.join("", graphemes.subList(0, cursor));
    var after = String.join("", graphemes.subList(cursor, graphemes.size()));
    int room = Math.max(0, LONGEST - before.length() - after.length());
    var head = before + SafeText.of(bounded(text, room)).value();
    if (head.length() + after.length() > LONGEST) {
      return this;
    }
    return new LineEditor(Cells.graphemes(head + after), Cells.graphemes(head).size()).clamped();
  }

  /// What is seen of it in a field.
  ///
  /// @param cells width of the field, of which the caret needs one
  Window window(int cells) {
    int first = 0;
    int before = width(0, cursor);
    while (before > cells - 1 && first < cursor) {
      before -= Cells.width(graphemes.get(first++));
    }
    var shown = new StringBuilder();
    int used = 0;
    for (int i = first; i < graphemes.size(); i++) {
      int width = Cells.width(graphemes.get(i));
      if (used + width > cells) {
        break;
      }
      shown.append(graphemes.get(i));
      used += width;
    }
    return new Window(shown.toString(), before);
  }

  private LineEditor control(String letter) {
    return switch (letter.toLowerCase(java.util.Locale.ROOT)) {
      case "a" -> at(0);
      case "e" -> at(graphemes.size());
      case "u" -> erased(0, cursor);
      case "k" -> erased(cursor, graphemes.size());
      case "w" -> erased(wordStart(), cursor);
      case "h" -> erased(cursor - 1, cursor);
      case "d" -> erased(cursor, cursor + 1);
      default -> this;
    };
  }

  private LineEditor at(int place) {
    return new LineEditor(graphemes, Math.clamp(place, 0, graphemes.size()));
  }

  private LineEditor clamped() {
    return at(cursor);
  }

  private LineEditor erased(int from, int to) {
    int first = Math.clamp(from, 0, graphemes.size());
    int last = Math.clamp(to, first, graphemes.size());
    var head = String.join("", graphemes.subList(0, first));
    var rest = head + String.join("", graphemes.subList(last, graphemes.size()));
    return new LineEditor(Cells.graphemes(rest), Cells.graphemes(head).size()).clamped();
  }

  private int wordStart() {
    int place = cursor;
    while (place > 0 && graphemes.get(place - 1).isBlank()) {
      place--;
    }
    while (place > 0 && !graphemes.get(place - 1).isBlank()) {
      place--;
    }
    return place;
  }

  private int wordEnd() {
    int place = cursor;
    while (place < graphemes.size() && graphemes.get(place).isBlank()) {
      place++;
    }
    while (place < graphemes.size() && !graphemes.get(place).isBlank()) {
      place++;
    }
    return place;
  }

  private int width(int from, int to) {
    int width = 0;
    for (var grapheme : graphemes.subList(from, to)) {
      width += Cells.width(grapheme);
    }
    return width;
  }

  /// Never cuts a pair of surrogates in two.
  private static String bounded(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    boolean splits = room > 0 && Character.isHighSurrogate(text.charAt(room - 1));
    return text.substring(0, splits ? room - 1 : room);
  }
}
