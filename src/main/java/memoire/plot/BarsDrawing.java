package memoire.plot;

import static memoire.plot.Row.Tone.ACCENT;
import static memoire.plot.Row.Tone.MUTED;
import static memoire.plot.Row.Tone.TEXT;

import java.util.ArrayList;
import java.util.List;

/// Label, bar, figure, note: four columns on one grid.
final class BarsDrawing {
  private static final String RIGHTWARD = " ▏▎▍▌▋▊▉█";
  private static final int LEAST_BAR = 8;
  private static final int APART = 2;

  private BarsDrawing() {}

  static List<Row> rows(Plot.Bars plot, int width) {
    var grid = Grid.of(plot.bars(), width);
    var rows = new ArrayList<Row>();
    for (var bar : plot.bars()) {
      var row =
          Row.of(Row.left(bar.label(), grid.label()) + " ".repeat(APART), TEXT)
              .plus(bar(bar.value(), plot.most(), grid.bar()), ACCENT)
              .plus(" " + Row.right(bar.figure(), grid.figure()), TEXT);
      rows.add(
          grid.note() == 0
              ? row
              : row.plus(" ".repeat(APART) + Row.left(bar.note(), grid.note()), MUTED));
    }
    var reference = plot.reference();
    if (reference != null) {
      rows.add(reference(reference, plot.most(), grid, width));
    }
    return rows;
  }

  private static String bar(double value, double most, int cells) {
    int eighths = Drawing.eighths(value, most, cells);
    var bar = new StringBuilder("█".repeat(eighths / 8));
    if (eighths % 8 > 0) {
      bar.append(RIGHTWARD.charAt(eighths % 8));
    }
    return Row.left(bar.toString(), cells);
  }

  /// A pointer below the bars, with its words on the side where they fit.
  private static Row reference(Plot.Reference reference, double most, Grid grid, int width) {
    int at =
        grid.label()
            + APART
            + Math.clamp(Math.round(reference.at() / most * grid.bar()), 1, grid.bar())
            - 1;
    var words = reference.label();
    int length = Row.width(words);
    if (at + 2 + length <= width) {
      return Row.of(" ".repeat(at) + "▴ " + words, MUTED);
    }
    return length + 1 <= at
        ? Row.of(Row.right(words, at - 1) + " ▴", MUTED)
        : Row.of(" ".repeat(at) + "▴", MUTED);
  }

  /// Widths of the columns, in cells.
  private record Grid(int label, int bar, int figure, int note) {
    static Grid of(List<Plot.Bar> bars, int width) {
      int label = Drawing.widest(bars.stream().map(Plot.Bar::label).toList());
      int figure = Drawing.widest(bars.stream().map(Plot.Bar::figure).toList());
      int note =
          width < Drawing.WIDE ? 0 : Drawing.widest(bars.stream().map(Plot.Bar::note).toList());
      int others = APART + 1 + figure + (note == 0 ? 0 : APART + note);
      int fitted = Math.max(1, Math.min(label, Math.min(width / 2, width - others - LEAST_BAR)));
      return new Grid(fitted, Math.max(1, width - others - fitted), figure, note);
    }
  }
}
