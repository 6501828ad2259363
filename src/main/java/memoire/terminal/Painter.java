package memoire.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import memoire.screen.Frame;
import memoire.screen.Ink;
import memoire.screen.Line;
import memoire.screen.Style;
import memoire.text.Cells;
import org.jspecify.annotations.Nullable;

/// Puts frames into the cells of a Lanterna screen. Every cell is written each time, never cleared
/// first, so that the screen sends only what differs from the frame before.
final class Painter {
  /// A character with more marks than this is cut: no script needs them, and a terminal chokes.
  private static final int LONGEST_CELL = 32;

  private static final int MOST_RARE_CELLS = 4096;

  /// Bold or not, underlined or not, reversed or not, italic or not.
  private static final int MARKS = 16;

  private final Theme theme;
  private final Map<Ink, @Nullable Palette[]> palettes = new EnumMap<>(Ink.class);

  Painter(Theme theme) {
    this.theme = theme;
  }

  /// Loads what every painter needs; slow only once.
  static void load() {
    Look.PLAIN.getForegroundSGRSequence();
    TextCharacter.DEFAULT_CHARACTER.getModifiers();
  }

  /// What does not fit the screen is left out.
  void paint(Frame frame, Screen screen) {
    int columns = screen.getTerminalSize().getColumns();
    int rows = screen.getTerminalSize().getRows();
    for (int row = 0; row < rows; row++) {
      var line = row < frame.lines().size() ? frame.lines().get(row) : Line.EMPTY;
      paint(line, row, columns, screen);
    }
    var caret = frame.cursor();
    boolean isShown = caret != null && caret.column() < columns && caret.row() < rows;
    screen.setCursorPosition(
        caret == null || !isShown ? null : new TerminalPosition(caret.column(), caret.row()));
  }

  private void paint(Line line, int row, int columns, Screen screen) {
    int column = 0;
    for (var run : line.runs()) {
      column = paint(run, column, row, columns, screen);
    }
    for (; column < columns; column++) {
      screen.setCharacter(column, row, TextCharacter.DEFAULT_CHARACTER);
    }
  }

  /// Returns the column after the run, `columns` when it was cut.
  private int paint(Line.Run run, int from, int row, int columns, Screen screen) {
    var text = run.text().value();
    var palette = palette(run.style());
    int column = from;
    for (int start = 0, end; start < text.length() && column < columns; start = end) {
      end = Cells.cellEnd(text, start);
      int width = Cells.width(text, start, end);
      if (column + width > columns) {
        screen.setCharacter(column, row, palette.blank);
        return columns;
      }
      if (width > 0) {
        screen.setCharacter(column, row, palette.cell(text, start, end, width == 2));
        column += width;
      }
    }
    return column;
  }

  private static int bounded(String text, int start, int end) {
    if (end - start <= LONGEST_CELL) {
      return end;
    }
    int cut = start + LONGEST_CELL;
    return Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
  }

  /// Not found by the style's own `hashCode`: the first use of a record's costs as much as painting
  /// a frame.
  private Palette palette(Style style) {
    var inked = palettes.computeIfAbsent(style.ink(), _ -> new @Nullable Palette[MARKS]);
    int marks = marks(style);
    var known = inked[marks];
    if (known == null) {
      boolean isPlain = style.ink() == Ink.TEXT && marks == 0;
      known = new Palette(style, isPlain ? Look.PLAIN : new Look(style, theme.color(style.ink())));
      inked[marks] = known;
    }
    return known;
  }

  private static int marks(Style style) {
    return (style.bold() ? 1 : 0)
        + (style.underline() ? 2 : 0)
        + (style.reverse() ? 4 : 0)
        + (style.italic() ? 8 : 0);
  }

  /// The cells of one style, made once.
  private static final class Palette {
    final TextCharacter blank;
    private final TextCharacter look;
    private final @Nullable Cell[] ascii = new @Nullable Cell[0x80];
    private final Map<String, Cell> others = new HashMap<>();

    Palette(Style style, Look look) {
      this.look = TextCharacter.DEFAULT_CHARACTER.withForegroundColor(look);
      boolean isVisible = style.underline() || style.reverse();
      blank =
          isVisible
              ? new Cell(" ", false, this.look, TextCharacter.DEFAULT_CHARACTER)
              : TextCharacter.DEFAULT_CHARACTER;
    }

    TextCharacter cell(String text, int start, int end, boolean isWide) {
      char c = text.charAt(start);
      if (c == ' ' && end == start + 1) {
        return blank;
      }
      if (c < ascii.length && end == start + 1) {
        return plain(c);
      }
      return other(text.substring(start, bounded(text, start, end)), isWide);
    }

    private Cell plain(char c) {
      var known = ascii[c];
      if (known == null) {
        known = new Cell(String.valueOf(c), false, look, blank);
        ascii[c] = known;
      }
      return known;
    }

    private Cell other(String text, boolean isWide) {
      var known = others.get(text);
      if (known == null) {
        if (others.size() == MOST_RARE_CELLS) {
          others.clear();
        }
        known = new Cell(text, isWide, look, blank);
        others.put(text, known);
      }
      return known;
    }
  }
}
