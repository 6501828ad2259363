package memoire.plot;

import static memoire.plot.Row.Tone.ACCENT;
import static memoire.plot.Row.Tone.MUTED;
import static memoire.plot.Row.Tone.TEXT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One row a dot, from 0 to 100 %: the interval, what was observed in it, what was expected.
final class DotsDrawing {
  private static final char EXPECTED = '◇';
  private static final char OBSERVED = '●';
  private static final char BOTH = '◆';
  private static final int APART = 2;

  private DotsDrawing() {}

  static List<Row> rows(Plot.Dots plot, int width) {
    int label = Drawing.widest(plot.dots().stream().map(Plot.Dot::label).toList());
    int figure = Drawing.widest(plot.dots().stream().map(Plot.Dot::figure).toList());
    int fitted = Math.max(1, Math.min(label, width / 3));
    int scale = Math.max(5, width - fitted - 2 * APART - figure);
    var rows = new ArrayList<Row>();
    for (var dot : plot.dots()) {
      rows.add(
          Row.of(Row.left(dot.label(), fitted) + " ".repeat(APART), TEXT)
              .plus(scale(dot, scale), ACCENT)
              .plus(" ".repeat(APART) + Row.right(dot.figure(), figure), TEXT));
    }
    rows.add(Row.of(" ".repeat(fitted + APART) + axis(scale), MUTED));
    var legend =
        List.of(
            OBSERVED + " " + plot.observed(),
            EXPECTED + " " + plot.expected(),
            BOTH + " both",
            "╶╴ 95 %");
    rows.addAll(Row.legend(legend, 0, width));
    return rows;
  }

  private static String scale(Plot.Dot dot, int cells) {
    var scale = new char[cells];
    Arrays.fill(scale, '·');
    if (dot.count() > 0) {
      int low = at(dot.low(), cells);
      int high = at(dot.high(), cells);
      Arrays.fill(scale, low, high + 1, '─');
      scale[low] = '╶';
      scale[high] = '╴';
    }
    int expected = at(dot.expected(), cells);
    scale[expected] = EXPECTED;
    if (dot.count() > 0) {
      int observed = at(dot.observed(), cells);
      scale[observed] = observed == expected ? BOTH : OBSERVED;
    }
    return new String(scale);
  }

  private static int at(double share, int cells) {
    return Math.clamp(Math.round(share * (cells - 1)), 0, cells - 1);
  }

  private static String axis(int cells) {
    var row = new StringBuilder("0");
    if (cells > 16) {
      row.repeat(' ', cells / 2 - 2).append("50");
    }
    return row.repeat(' ', Math.max(0, cells - row.length() - 5)).append("100 %").toString();
  }
}
