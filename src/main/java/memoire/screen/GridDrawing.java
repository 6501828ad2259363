package memoire.screen;

import static memoire.screen.Column.run;
import static memoire.screen.Column.space;

import java.util.ArrayList;
import java.util.List;
import memoire.markup.Block.Grid;
import memoire.markup.Block.Side;
import memoire.markup.Markup;
import memoire.markup.Span;
import memoire.screen.Line.Run;
import memoire.screen.Wrap.Wrapped;
import memoire.text.Cells;

/// Draws tables: as wide as they need to be, with the widest columns wrapped where that is too
/// much, and as one record below the other where there is no room for columns.
final class GridDrawing {
  private static final String BETWEEN = " │ ";
  private static final int APART = 3;

  /// Narrower columns cannot be read.
  private static final int NARROWEST = 7;

  private final Column column;
  private final Grid grid;
  private final List<List<List<Piece>>> cells = new ArrayList<>();

  private GridDrawing(Column column, Grid grid, Prose prose, Style style) {
    this.column = column;
    this.grid = grid;
    for (var row : grid.rows()) {
      var inked = cells.isEmpty() ? style.strong() : style;
      cells.add(row.stream().map(cell -> prose.pieces(cell, inked)).toList());
    }
  }

  static void draw(Column column, Grid grid, Prose prose, Style style) {
    var drawing = new GridDrawing(column, grid, prose, style);
    int[] widths = drawing.widths();
    if (widths.length == 0) {
      drawing.records();
    } else {
      drawing.table(widths);
    }
  }

  /// Width of each column, or none where the columns would be too narrow.
  private int[] widths() {
    int count = grid.sides().size();
    int[] widths = new int[count];
    int total = APART * (count - 1);
    for (int i = 0; i < count; i++) {
      for (var row : cells) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
      total += widths[i];
    }
    int[] least = least(count);
    while (total > column.width()) {
      int widest = widest(widths, least);
      if (widths[widest] <= least[widest]) {
        return new int[0];
      }
      widths[widest]--;
      total--;
    }
    return widths;
  }

  /// A head that has gaps cannot be said anew for each row.
  private boolean isRecordable() {
    return grid.rows().size() > 1
        && grid.rows().getFirst().stream()
            .flatMap(List::stream)
            .noneMatch(span -> span.text().indexOf(Markup.GAP) >= 0);
  }

  /// The least that each column needs; what is kept whole must fit.
  private int[] least(int count) {
    int[] least = new int[count];
    boolean isRecordable = isRecordable();
    for (int i = 0; i < count; i++) {
      least[i] = isRecordable ? NARROWEST : 1;
      for (var row : cells) {
        for (var piece : row.get(i)) {
          int whole = piece.whole() && isRecordable ? width(List.of(piece)) : 0;
          least[i] = Math.max(least[i], whole);
        }
      }
    }
    return least;
  }

  /// The column that has the most to give.
  private static int widest(int[] widths, int[] least) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      boolean isBetter = widths[i] > widths[widest] || widths[widest] <= least[widest];
      widest = widths[i] > least[i] && isBetter ? i : widest;
    }
    return widest;
  }

  private static int width(List<Piece> pieces) {
    int width = 0;
    for (var piece : pieces) {
      width += Cells.width(piece.text().value());
    }
    return width;
  }

  private void table(int[] widths) {
    var wrapped = new ArrayList<List<Wrapped>>();
    boolean isWrapped = false;
    for (var row : cells) {
      var lines = new ArrayList<Wrapped>();
      for (int i = 0; i < widths.length; i++) {
        lines.add(Wrap.wrap(row.get(i), Math.max(1, widths[i])));
        isWrapped |= lines.getLast().lines().size() > 1;
      }
      wrapped.add(lines);
    }
    for (int i = 0; i < wrapped.size(); i++) {
      if (i == 1 || (i > 1 && isWrapped)) {
        rule(widths, i == 1 ? "─" : "┈");
      }
      row(wrapped.get(i), widths);
    }
  }

  private void row(List<Wrapped> row, int[] widths) {
    int height = row.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
    for (int line = 0; line < height; line++) {
      var runs = new ArrayList<Run>();
      int left = 0;
      int caretAt = -1;
      for (int i = 0; i < widths.length; i++) {
        var cell = row.get(i);
        var text = line < cell.lines().size() ? cell.lines().get(line) : Line.EMPTY;
        int before = before(grid.sides().get(i), widths[i] - text.width());
        runs.add(space(before));
        runs.addAll(text.runs());
        runs.add(space(widths[i] - text.width() - before));
        runs.add(run(i + 1 < widths.length ? BETWEEN : "", Style.MUTED));
        var caret = cell.caret();
        if (caret != null && caret.row() == line) {
          caretAt = left + before + caret.column();
        }
        left += widths[i] + APART;
      }
      column.row(runs.toArray(Run[]::new));
      if (caretAt >= 0) {
        column.caretInLastRow(caretAt);
      }
    }
  }

  private static int before(Side side, int room) {
    return switch (side) {
      case LEFT -> 0;
      case MIDDLE -> room / 2;
      case RIGHT -> room;
    };
  }

  private void rule(int[] widths, String stroke) {
    var rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      rule.append(stroke.repeat(widths[i]));
      rule.append(i + 1 < widths.length ? stroke + (stroke.equals("─") ? "┼" : "│") + stroke : "");
    }
    column.row(run(rule.toString(), Style.MUTED));
  }

  /// Each row as lines of `head: cell`.
  private void records() {
    List<List<Span>> heads = grid.rows().getFirst();
    for (int row = 1; row < cells.size(); row++) {
      if (row > 1) {
        column.gap();
      }
      for (int i = 0; i < heads.size(); i++) {
        record(Prose.label(heads.get(i)), cells.get(row).get(i));
      }
    }
  }

  /// A long label stands on a line of its own.
  private void record(Run label, List<Piece> cell) {
    if (Column.widthOf(List.of(label)) <= column.width() / 2) {
      column.hanging(List.of(label), cell);
    } else {
      column.hanging(List.of(), List.of(Piece.of(label.text().value(), label.style())));
      column.hanging(List.of(space(2)), cell);
    }
  }
}
