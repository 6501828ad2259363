package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Texts of several lines, and the lines they are written in. A line of a text that would be a mark
/// begins with a backslash; code in fences is left as it is.
final class Texts {
  /// What begins with a backslash in a text.
  private static boolean isAnyMark(String line) {
    return Marks.isMark(line) || Marks.isMarkOfList(line) || Fences.opens(line);
  }

  private Texts() {}

  /// Where a text stands, which decides what in it must begin with a backslash.
  enum Place {
    /// Below `Q:`, `A:` or `C:`.
    BLOCK,
    /// In or above a list.
    LIST,
    /// In a note.
    NOTE
  }

  /// The lines of a text. The first follows its mark (`Q: `), and is empty when the text has to
  /// begin below it.
  static List<String> write(String text, Place place) {
    var plain = List.of(References.write(text, false).split("\n", -1));
    var out = new ArrayList<String>(plain.size());
    boolean isBelow =
        Fences.opens(plain.getFirst()) || (plain.size() > 1 && isOfBlock(plain.getFirst()));
    out.add(isBelow ? "" : plain.getFirst());
    var fences = new Fences(plain);
    for (int i = isBelow ? 0 : 1; i < plain.size(); i++) {
      var line = plain.get(i);
      int close = isMark(line, place) ? -1 : fences.close(i);
      if (close > i) {
        out.addAll(plain.subList(i, close + 1));
        i = close;
      } else {
        out.add(mustBeEscaped(line, place) ? "\\" + line : line);
      }
    }
    return out;
  }

  /// Whether a line looks better below a mark than behind it: it begins a list, a table, a formula.
  private static boolean isOfBlock(String line) {
    return Marks.item(line) > 0 || Marks.isRow(line) || line.startsWith("$$");
  }

  /// The text of lines.
  ///
  /// @param isFirstInline whether the first line follows a mark, so that it needs no backslash
  static String read(List<Line> lines, boolean isFirstInline) {
    return read(lines, isFirstInline, Texts::isAnyMark);
  }

  /// The text of a note, of which the first line follows its key; its references are not read yet.
  static String readNote(List<Line> lines) {
    return joined(lines, true, line -> Marks.note(line) != null || Fences.opens(line));
  }

  /// The text of lines in which nothing is a mark.
  static String readPlain(List<Line> lines) {
    return read(lines, true, line -> false);
  }

  private static String read(List<Line> lines, boolean isFirstInline, Predicate<String> isEscaped) {
    return References.read(joined(lines, isFirstInline, isEscaped));
  }

  private static String joined(
      List<Line> lines, boolean isFirstInline, Predicate<String> isEscaped) {
    var out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        out.append('\n');
      }
      var line = lines.get(i);
      boolean isPlain = line.isCode() || (i == 0 && isFirstInline);
      out.append(isPlain ? line.text() : unescaped(line.text(), isEscaped));
    }
    return out.toString().strip();
  }

  private static boolean mustBeEscaped(String line, Place place) {
    if (line.startsWith("\\")) {
      return isEscaped(line, place);
    }
    return isMark(line, place) || Fences.opens(line);
  }

  /// Whether the reader takes a backslash away here.
  private static boolean isEscaped(String line, Place place) {
    var core = core(line);
    return place == Place.NOTE ? Marks.note(core) != null || Fences.opens(core) : isAnyMark(core);
  }

  private static boolean isMark(String line, Place place) {
    return switch (place) {
      case BLOCK -> Marks.isMark(line);
      case LIST -> Marks.isMark(line) || Marks.isMarkOfList(line);
      case NOTE -> Marks.note(line) != null;
    };
  }

  private static String unescaped(String line, Predicate<String> isEscaped) {
    return line.startsWith("\\") && isEscaped.test(core(line)) ? line.substring(1) : line;
  }

  private static String core(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == '\\') {
      at++;
    }
    return line.substring(at);
  }
}
