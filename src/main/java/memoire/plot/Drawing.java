package memoire.plot;

import static memoire.plot.Row.Tone.ACCENT;
import static memoire.plot.Row.Tone.MUTED;
import static memoire.plot.Row.Tone.TEXT;

import java.util.ArrayList;
import java.util.List;
import memoire.text.SafeText;

/// Charts in the cells of a terminal. Lengths and shades say everything; tones only help the eye.
public final class Drawing {
  /// Narrower than this, notes are left out.
  static final int WIDE = 60;

  /// Heights and lengths of a cell in eighths.
  static final String UPWARD = " ▁▂▃▄▅▆▇█";

  private Drawing() {}

  /// The chart without its title and summary.
  ///
  /// @param width in cells; no row is wider
  public static List<Row> rows(Plot plot, int width) {
    return switch (plot) {
      case Plot.Figures figures -> figures(figures, width);
      case Plot.Bars bars -> BarsDrawing.rows(bars, width);
      case Plot.Columns columns -> ColumnsDrawing.rows(columns, width);
      case Plot.Spark spark -> spark(spark, width);
      case Plot.HeatMap map -> HeatMapDrawing.rows(map, width);
      case Plot.Dots dots -> DotsDrawing.rows(dots, width);
    };
  }

  /// How many eighths of so many cells a value fills; anything above nothing can be seen.
  static int eighths(double value, double most, int cells) {
    return value <= 0 || !(most > 0)
        ? 0
        : (int) Math.clamp(Math.round(value / most * cells * 8), 1, 8L * cells);
  }

  /// Numbers aligned behind their names, in two columns where there is room.
  private static List<Row> figures(Plot.Figures plot, int width) {
    var figures = plot.figures();
    int name = widest(figures.stream().map(Plot.Figure::name).toList());
    int value = widest(figures.stream().map(Plot.Figure::value).toList());
    int apart = 4;
    boolean isPaired = 2 * (name + 2 + value) + apart <= width;
    int lines = isPaired ? (figures.size() + 1) / 2 : figures.size();
    int fitted = Math.max(1, Math.min(name, width - 2 - value));
    var rows = new ArrayList<Row>();
    for (int i = 0; i < lines; i++) {
      var row = figure(Row.EMPTY, figures.get(i), fitted, value);
      if (isPaired && i + lines < figures.size()) {
        row = figure(row.plus(" ".repeat(apart), TEXT), figures.get(i + lines), fitted, value);
      }
      rows.add(row);
    }
    return rows;
  }

  private static Row figure(Row row, Plot.Figure figure, int name, int value) {
    return row.plus(Row.left(figure.name(), name), MUTED)
        .plus("  " + Row.right(figure.value(), value), TEXT);
  }

  private static List<Row> spark(Plot.Spark plot, int width) {
    if (plot.ticks().isEmpty()) {
      return List.of();
    }
    var first = plot.ticks().getFirst();
    var last = plot.ticks().getLast();
    var before = first.figure() + " ";
    var after = " " + last.figure();
    int room = Math.max(1, width - Row.width(before) - Row.width(after));
    int from = Math.max(0, plot.ticks().size() - room);
    var line = blocks(plot, from);
    var drawn = Row.of(before, MUTED).plus(line, ACCENT).plus(after, TEXT);
    int length = Math.max(Row.width(first.name()) + 2, line.length() + Row.width(before));
    return length + Row.width(last.name()) > width
        ? List.of(drawn)
        : List.of(drawn, Row.of(Row.left(first.name(), length) + last.name(), MUTED));
  }

  /// A line of values in a cell each, without words.
  public static String sparkline(Plot.Spark plot) {
    return blocks(plot, 0);
  }

  private static String blocks(Plot.Spark plot, int from) {
    var line = new StringBuilder();
    for (var tick : plot.ticks().subList(from, plot.ticks().size())) {
      double height = tick.value() - plot.least();
      line.append(UPWARD.charAt(Math.max(1, eighths(height, plot.most() - plot.least(), 1))));
    }
    return line.toString();
  }

  static int widest(List<String> texts) {
    return texts.stream().mapToInt(text -> Row.width(SafeText.of(text).value())).max().orElse(0);
  }
}
