package memoire.plot;

import static memoire.plot.Row.Tone.ACCENT;
import static memoire.plot.Row.Tone.MUTED;

import java.util.ArrayList;
import java.util.List;

/// Bars that stand on a line, with the largest value at the top of the axis and labels below.
final class ColumnsDrawing {
  private static final int HEIGHT = 6;
  private static final int WIDEST = 8;

  private ColumnsDrawing() {}

  static List<Row> rows(Plot.Columns plot, int width) {
    int axis = Math.max(1, Row.width(plot.top()));
    int room = Math.max(1, width - axis - 2);
    var ticks = plot.ticks().subList(0, Math.min(room, plot.ticks().size()));
    int step = Math.clamp(room / ticks.size(), 1, WIDEST);
    var rows = new ArrayList<Row>();
    for (int level = HEIGHT; level > 0; level--) {
      var head = level == HEIGHT ? Row.right(plot.top(), axis) + " ┤" : " ".repeat(axis) + " │";
      rows.add(Row.of(head, MUTED).plus(bars(ticks, plot.most(), level, step), ACCENT));
    }
    rows.add(Row.of(Row.right("0", axis) + " ┼" + "─".repeat(step * ticks.size()), MUTED));
    rows.add(Row.of(" ".repeat(axis + 2) + labels(ticks, step, room), MUTED));
    rows.add(Row.of(" ".repeat(axis + 2) + Row.left(plot.axis(), room), MUTED));
    return rows;
  }

  private static String bars(List<Plot.Tick> ticks, double most, int level, int step) {
    int thick = step == 1 ? 1 : step - 1;
    var row = new StringBuilder();
    for (var tick : ticks) {
      int filled = Math.clamp(Drawing.eighths(tick.value(), most, HEIGHT) - 8 * (level - 1), 0, 8);
      row.repeat(Drawing.UPWARD.charAt(filled), thick).repeat(' ', step - thick);
    }
    return row.toString();
  }

  /// As many labels as fit without touching one another, each below its bar.
  private static String labels(List<Plot.Tick> ticks, int step, int room) {
    var row = new StringBuilder();
    int end = 0;
    for (int i = 0; i < ticks.size(); i++) {
      var label = ticks.get(i).label();
      int at = i * step;
      boolean isFree = end == 0 || at > end;
      if (!label.isEmpty() && isFree && at + Row.width(label) <= room) {
        row.repeat(' ', at - end).append(label);
        end = at + Row.width(label);
      }
    }
    return row.toString();
  }
}
