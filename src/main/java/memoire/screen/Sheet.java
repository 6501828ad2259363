package memoire.screen;

import static memoire.screen.Column.run;
import static memoire.screen.Column.space;

import java.util.ArrayList;
import java.util.List;
import memoire.screen.Frame.Caret;
import memoire.screen.Line.Run;
import memoire.text.Cells;
import org.jspecify.annotations.Nullable;

/// The sheet every page is printed on: title and note, a thin rule that fills with the progress,
/// the body, and the keys at the foot.
final class Sheet {
  private static final int LEAST_COLUMNS = 20;
  private static final int LEAST_ROWS = 6;

  private Sheet() {}

  static Frame frame(Page page, List<Binding> bindings, Size size, Measure measure) {
    if (size.columns() < LEAST_COLUMNS || size.rows() < LEAST_ROWS) {
      return tooSmall(size);
    }
    int rows = page.room(measure.body());
    int first = page.firstRow(rows);
    var lines = new ArrayList<Line>(size.rows());
    blank(lines, measure.top() + (measure.isRoomy() ? 1 : 0));
    lines.add(indented(title(page, measure.width()), measure));
    lines.add(indented(rule(page.progress(), measure.width()), measure));
    blank(lines, measure.top() + measure.head() - lines.size());
    var body = page.body().lines();
    int last = Math.min(body.size(), first + rows);
    for (var line : body.subList(first, last)) {
      lines.add(indented(line, measure));
    }
    for (var line : page.foot().lines()) {
      lines.add(indented(line, measure));
    }
    blank(lines, measure.top() + measure.rows() - 1 - lines.size());
    var more = more(first > 0, last < body.size());
    lines.add(indented(KeyBar.line(bindings, more, measure.width()), measure));
    return new Frame(lines, caret(page, first, rows, measure));
  }

  private static Line title(Page page, int width) {
    return Column.spread(
        List.of(new Run(page.title(), Style.STRONG)),
        new Run(page.note(), Style.TEXT.in(page.noteInk())),
        width);
  }

  private static Line rule(double progress, int width) {
    int heavy = (int) Math.round(Math.clamp(progress, 0, 1) * width);
    return new Line(
        List.of(run("━".repeat(heavy), Style.ACCENT), run("─".repeat(width - heavy), Style.MUTED)));
  }

  private static String more(boolean above, boolean below) {
    if (above && below) {
      return "↑↓ more";
    }
    return below ? "↓ more" : above ? "↑ more" : "";
  }

  private static @Nullable Caret caret(Page page, int first, int rows, Measure measure) {
    var caret = page.body().caret();
    if (caret == null || caret.row() < first || caret.row() >= first + rows) {
      return null;
    }
    return new Caret(
        measure.left() + caret.column(), measure.top() + measure.head() + caret.row() - first);
  }

  private static Line indented(Line line, Measure measure) {
    if (line.runs().isEmpty()) {
      return line;
    }
    var runs = new ArrayList<Run>(line.runs().size() + 1);
    runs.add(space(measure.left()));
    runs.addAll(line.runs());
    return new Line(runs);
  }

  private static void blank(List<Line> lines, int count) {
    for (int i = 0; i < count; i++) {
      lines.add(Line.EMPTY);
    }
  }

  private static Frame tooSmall(Size size) {
    var sentence = "Too small: 20×6 is needed";
    var fitting = Cells.width(sentence) <= size.columns() ? sentence : "20×6 is needed";
    var text = Cells.fit(fitting, Math.max(0, size.columns()));
    boolean hasRoom = size.rows() > 0 && size.columns() > 0;
    return new Frame(hasRoom ? List.of(new Line(List.of(run(text, Style.TEXT)))) : List.of(), null);
  }
}
