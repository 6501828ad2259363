package memoire.format;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import memoire.text.Position;

/// A line of a CSV file, with the place of each cell.
record CsvRow(List<Cell> cells) {
  CsvRow {
    cells = List.copyOf(cells);
  }

  /// @param text without blanks around it
  record Cell(String text, Position at) {}

  /// Reads lines up to so many cells; one more than that is kept, so that it can be told.
  static final class Handler extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private final int mostCells;
    private final List<Cell> cells = new ArrayList<>();
    private int line;
    private int column;

    Handler(int mostCells) {
      this.mostCells = mostCells;
    }

    @Override
    protected void handleBegin(long startingLine) {
      cells.clear();
      line = Math.toIntExact(startingLine);
      column = 1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      var text = new String(buffer, offset, length);
      if (cells.size() <= mostCells) {
        cells.add(new Cell(text.strip(), new Position(line, column)));
      }
      advance(text, quoted);
    }

    @Override
    protected CsvRow buildRecord() {
      return new CsvRow(cells);
    }

    /// Past a cell and what separates it from the next. A quote within quotes was written twice.
    private void advance(String text, boolean quoted) {
      int lastBreak = text.lastIndexOf('\n');
      int quotes = (int) text.chars().skip(lastBreak + 1L).filter(c -> c == '"').count();
      int written = text.length() - lastBreak - 1 + (quoted ? quotes + 1 : 0);
      line += (int) text.chars().filter(c -> c == '\n').count();
      column = (lastBreak < 0 ? column + (quoted ? 1 : 0) : 1) + written + 1;
    }
  }
}
