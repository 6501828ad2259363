package memoire.screen;

import java.util.List;
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
}
