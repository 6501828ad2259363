package memoire.screen;

import java.util.List;
import java.util.Optional;
import memoire.text.Cells;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// One row of a frame.
public record Line(List<Run> runs) {
  public static final Line EMPTY = new Line(List.of());

  /// Text in one style.
  ///
  /// @param target what a click on it means, or null
  public record Run(SafeText text, Style style, @Nullable Target target) {
    public Run(SafeText text, Style style) {
      this(text, style, null);
    }

    Run leadingTo(Target other) {
      return new Run(text, style, other);
    }
  }

  public Line {
    runs = List.copyOf(runs);
  }

  public static Line of(SafeText text, Style style) {
    return new Line(List.of(new Run(text, style)));
  }

  /// The same, with a click anywhere on it meaning something.
  Line leadingTo(Target target) {
    return new Line(runs.stream().map(run -> run.leadingTo(target)).toList());
  }

  /// What a click at a column means. Behind the end of its text the row of an option still belongs
  /// to it.
  Optional<Target> target(int column) {
    int left = 0;
    Target last = null;
    for (var run : runs) {
      int right = left + Cells.width(run.text().value());
      if (column >= left && column < right) {
        return Optional.ofNullable(run.target());
      }
      last = run.target();
      left = right;
    }
    return Optional.ofNullable(last instanceof Target.Option && column >= left ? last : null);
  }

  /// Width in cells.
  public int width() {
    return runs.stream().mapToInt(run -> Cells.width(run.text().value())).sum();
  }
}
