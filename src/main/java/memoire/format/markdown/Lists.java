package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;
import memoire.format.Import;
import memoire.question.Form;
import org.jspecify.annotations.Nullable;

/// Numbered lists, lists of pairs and tables: the last one of a question is its answer, when it has
/// no other.
final class Lists {
  private static final int SIDES = 2;

  private Lists() {}

  /// The last list of a question; null when it has none.
  static Written.@Nullable Found last(List<Line> lines, Import file) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      var line = lines.get(i);
      if (!line.isOpen()) {
        continue;
      }
      if (Marks.numbered(line.text()) >= 0) {
        return steps(lines, start(lines, i, Kind.STEP));
      }
      if (Marks.isPair(line.text())) {
        return sides(lines, start(lines, i, Kind.PAIR));
      }
      if (Marks.isRow(line.text())) {
        return table(lines, start(lines, i, Kind.ROW), i + 1, file);
      }
    }
    return null;
  }

  private enum Kind {
    STEP,
    PAIR,
    ROW;

    boolean isMark(Line line) {
      return line.isOpen()
          && switch (this) {
            case STEP -> Marks.numbered(line.text()) >= 0;
            case PAIR -> Marks.isPair(line.text());
            case ROW -> Marks.isRow(line.text());
          };
    }

    boolean isOfList(Line line) {
      boolean isIndented = this == STEP && Marks.indent(line.text()) > 1;
      return isMark(line) || (this != ROW && line.isBlank()) || isIndented;
    }
  }

  /// Where the list begins that a mark is of. The first line is what follows `Q:`.
  private static int start(List<Line> lines, int mark, Kind kind) {
    int start = mark;
    for (int i = mark; i > 0 && kind.isOfList(lines.get(i)); i--) {
      if (kind.isMark(lines.get(i))) {
        start = i;
      }
    }
    return start;
  }

  private static Written.Found steps(List<Line> lines, int start) {
    var marks = new ArrayList<Line>();
    var items = new ArrayList<List<Line>>();
    int width = 0;
    int end = start;
    for (int i = start; i < lines.size() && Kind.STEP.isOfList(lines.get(i)); i++) {
      var line = lines.get(i);
      if (Kind.STEP.isMark(line)) {
        width = Marks.numbered(line.text());
        marks.add(line.after(width));
        items.add(new ArrayList<>(List.of(line.after(width))));
      } else {
        items.getLast().add(line.outdented(width + 1));
      }
      end = i + 1;
    }
    var texts = items.stream().map(item -> Texts.read(Lines.marked(item), true)).toList();
    return new Written.Found(start, new Written.Steps(marks, texts), end);
  }

  private static Written.Found sides(List<Line> lines, int start) {
    var marks = new ArrayList<Line>();
    var pairs = new ArrayList<Form.Pair>();
    int end = start;
    for (int i = start; i < lines.size() && Kind.PAIR.isOfList(lines.get(i)); i++) {
      if (Kind.PAIR.isMark(lines.get(i))) {
        marks.add(lines.get(i));
        pairs.add(Pairs.read(lines.get(i).text()));
        end = i + 1;
      }
    }
    return new Written.Found(start, new Written.Sides(marks, pairs), end);
  }

  private static Written.Found table(List<Line> lines, int start, int end, Import file) {
    boolean hasHead = start + 1 < end && Pairs.isLine(lines.get(start + 1).text());
    var marks = new ArrayList<Line>();
    var pairs = new ArrayList<Form.Pair>();
    for (var line : lines.subList(hasHead ? start + 2 : start, end)) {
      var cells = Pairs.cells(line.text());
      if (cells.size() == SIDES) {
        marks.add(line);
        pairs.add(new Form.Pair(cells.get(0), cells.get(1)));
      } else {
        file.tell(MarkdownFault.SIDES, line.at(), String.valueOf(cells.size()));
        return new Written.Found(start, new Written.Broken(), end);
      }
    }
    return new Written.Found(start, new Written.Sides(marks, pairs), end);
  }
}
