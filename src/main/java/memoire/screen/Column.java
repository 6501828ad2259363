package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.markup.Markup;
import memoire.screen.Frame.Caret;
import memoire.screen.Line.Run;
import memoire.text.Cells;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// A column of text that is written from the top down.
final class Column {
  private final int width;
  private final List<Line> lines = new ArrayList<>();
  private int focusFirst = -1;
  private int focusLast = -1;
  private @Nullable Caret caret;

  Column(int width) {
    this.width = Math.max(1, width);
  }

  int width() {
    return width;
  }

  int height() {
    return lines.size();
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  @Nullable Caret caret() {
    return caret;
  }

  /// First row of what is to stay in sight, or -1.
  int focusFirst() {
    return focusFirst;
  }

  int focusLast() {
    return focusLast;
  }

  Column gap() {
    lines.add(Line.EMPTY);
    return this;
  }

  /// A row that is cut when it is too long.
  Column row(Run... runs) {
    lines.add(fit(List.of(runs), width));
    return this;
  }

  /// A row whose last run stands at the right edge.
  Column spread(List<Run> left, Run right) {
    lines.add(spread(left, right, width));
    return this;
  }

  /// Running text; its own line breaks are kept.
  Column text(String untrusted, Style style) {
    return hanging(List.of(), untrusted, style);
  }

  /// Running text behind a head, which stands once, before the first line.
  Column hanging(List<Run> head, String untrusted, Style style) {
    var first = head;
    for (var paragraph : paragraphs(untrusted)) {
      hanging(first, List.of(Piece.of(paragraph, style)));
      first = first.isEmpty() ? first : List.of(space(widthOf(head)));
    }
    return this;
  }

  /// What the author of a pack wrote: Markdown and mathematics are drawn, plain text is running
  /// text.
  Column prose(String untrusted, Style style) {
    return prose(List.of(), untrusted, style);
  }

  /// The same behind a head.
  Column prose(List<Run> head, String untrusted, Style style) {
    return Markup.isPlain(untrusted)
        ? hanging(head, untrusted, style)
        : within(head, Prose.column(widthBehind(head), Markup.read(untrusted), style, List.of()));
  }

  /// The cells that are left behind a head.
  int widthBehind(List<Run> head) {
    return width - Math.min(widthOf(head), width - 1);
  }

  /// Another column behind a head, which stands once.
  Column within(List<Run> head, Column inner) {
    return within(head, List.of(space(widthOf(head))), inner);
  }

  /// Another column behind a head on its first row and another one, as wide, on the others.
  Column within(List<Run> first, List<Run> others, Column inner) {
    int indent = Math.min(widthOf(first), width - 1);
    int shift = lines.size();
    for (int i = 0; i < inner.height(); i++) {
      var runs = new ArrayList<Run>(i == 0 ? first : others);
      runs.addAll(inner.lines.get(i).runs());
      boolean isBlank = inner.lines.get(i).runs().isEmpty() && isSpace(i == 0 ? first : others);
      lines.add(isBlank ? Line.EMPTY : fit(runs, width));
    }
    var at = inner.caret;
    if (at != null) {
      caret = new Caret(indent + at.column(), at.row() + shift);
    }
    return inner.focusFirst < 0 ? this : focus(inner.focusFirst + shift, inner.focusLast + shift);
  }

  private static boolean isSpace(List<Run> runs) {
    return runs.stream().allMatch(run -> run.text().value().isBlank());
  }

  Column hanging(List<Run> head, List<Piece> pieces) {
    int indent = Math.min(widthOf(head), width - 1);
    var wrapped = Wrap.wrap(pieces, width - indent);
    var at = wrapped.caret();
    if (at != null) {
      caret = new Caret(indent + at.column(), lines.size() + at.row());
      focus(lines.size() + at.row(), lines.size() + at.row());
    }
    var before = head;
    for (var line : wrapped.lines()) {
      var runs = new ArrayList<>(before);
      runs.addAll(line.runs());
      lines.add(fit(runs, width));
      before = indent == 0 ? List.of() : List.of(space(indent));
    }
    return this;
  }

  /// A thin line across the column.
  Column rule(int cells) {
    return row(run("─".repeat(Math.clamp(cells, 0, width)), Style.MUTED));
  }

  /// Puts the caret into the row that was written last.
  Column caretInLastRow(int column) {
    return caret(column, lines.size() - 1);
  }

  /// Puts the caret into a row, and keeps that in sight.
  Column caret(int column, int row) {
    caret = new Caret(Math.clamp(column, 0, width - 1), row);
    return focus(row, row);
  }

  /// Nothing is typed here any more.
  Column withoutCaret() {
    caret = null;
    return this;
  }

  /// Keeps what was written last in sight too.
  Column focusToEnd() {
    return focusFirst < 0 ? this : focus(focusFirst, lines.size() - 1);
  }

  /// Keeps these rows in sight when not everything fits.
  Column focus(int first, int last) {
    focusFirst = first;
    focusLast = last;
    return this;
  }

  /// Makes the rows from one on lead to something when they are clicked.
  Column leading(int first, Target target) {
    for (int i = first; i < lines.size(); i++) {
      lines.set(i, lines.get(i).leadingTo(target));
    }
    return this;
  }

  /// Another column below this one.
  Column below(Column other) {
    int shift = lines.size();
    lines.addAll(other.lines);
    var at = other.caret;
    if (at != null) {
      caret = new Caret(at.column(), at.row() + shift);
    }
    return other.focusFirst < 0 ? this : focus(other.focusFirst + shift, other.focusLast + shift);
  }

  /// Its last rows.
  Column last(int rows) {
    var end = new Column(width);
    end.lines.addAll(lines.subList(Math.max(0, height() - rows), height()));
    return end;
  }

  /// Two columns side by side.
  static Column beside(Column left, Column right, int apart) {
    var both = new Column(left.width + apart + right.width);
    for (int i = 0; i < Math.max(left.height(), right.height()); i++) {
      var runs = new ArrayList<Run>();
      int used = 0;
      if (i < left.height()) {
        runs.addAll(left.lines.get(i).runs());
        used = left.lines.get(i).width();
      }
      if (i < right.height()) {
        runs.add(space(left.width + apart - used));
        runs.addAll(right.lines.get(i).runs());
      }
      both.row(runs.toArray(Run[]::new));
    }
    return both;
  }

  static Run run(String untrusted, Style style) {
    return new Run(SafeText.of(untrusted), style);
  }

  static Run space(int cells) {
    return run(" ".repeat(Math.max(0, cells)), Style.TEXT);
  }

  static int widthOf(List<Run> runs) {
    int cells = 0;
    for (var run : runs) {
      cells += Cells.width(run.text().value());
    }
    return cells;
  }

  /// Runs cut to a width.
  static Line fit(List<Run> runs, int width) {
    if (widthOf(runs) <= width) {
      return new Line(runs);
    }
    var kept = new ArrayList<Run>();
    int room = width;
    for (var run : runs) {
      int cells = Cells.width(run.text().value());
      if (cells >= room) {
        kept.add(
            new Run(
                SafeText.of(Cells.fit(run.text().value() + "…", room)), run.style(), run.target()));
        break;
      }
      kept.add(run);
      room -= cells;
    }
    return new Line(kept);
  }

  /// Runs at the left, cut as need be, and one at the right edge.
  static Line spread(List<Run> left, Run right, int width) {
    int rightWidth = Cells.width(right.text().value());
    if (rightWidth + 8 > width) {
      return fit(left, width);
    }
    var line = new ArrayList<>(fit(left, width - rightWidth - 2).runs());
    line.add(space(width - rightWidth - widthOf(line)));
    line.add(right);
    return new Line(line);
  }

  private static List<String> paragraphs(String text) {
    var paragraphs = new ArrayList<String>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      paragraphs.add(text.substring(start, end));
      start = end + 1;
    }
    paragraphs.add(text.substring(start));
    return paragraphs;
  }
}
