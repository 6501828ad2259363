package memoire.screen;

import java.util.List;
import memoire.text.Cells;
import memoire.text.SafeText;

/// One row of a frame.
public record Line(List<Run> runs) {
  public static final Line EMPTY = new Line(List.of());

  /// Text in one style.
  public record Run(SafeText text, Style style) {}

  public Line {
    runs = List.copyOf(runs);
  }

  public static Line of(SafeText text, Style style) {
    return new Line(List.of(new Run(text, style)));
  }

  /// Width in cells.
  public int width() {
    return runs.stream().mapToInt(run -> Cells.width(run.text().value())).sum();
  }
}
