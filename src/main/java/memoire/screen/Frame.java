package memoire.screen;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a screen looks like at one moment.
///
/// @param lines from the top, at most as many as the terminal has rows, none wider than it is
/// @param cursor where the caret blinks, or null to hide it
public record Frame(List<Line> lines, @Nullable Caret cursor) {
  /// Column and row in cells, from 0 at the top left.
  public record Caret(int column, int row) {}

  public Frame {
    lines = List.copyOf(lines);
  }

  /// What a click at a cell means.
  Optional<Target> target(int column, int row) {
    return row < 0 || row >= lines.size() ? Optional.empty() : lines.get(row).target(column);
  }
}
