package memoire.format;

import java.util.List;
import memoire.text.Position;

/// A line of a table, which is several of the file where a quoted cell has line breaks.
///
/// @param oddities where its quotation marks were not what they should be
public record CsvRow(List<Cell> cells, List<Oddity> oddities) {
  public CsvRow {
    cells = List.copyOf(cells);
    oddities = List.copyOf(oddities);
  }

  /// Where the row begins.
  public Position at() {
    return cells.getFirst().at();
  }

  /// @param text as it stands there, without the quotation marks around it
  public record Cell(String text, Position at) {
    /// The same without blanks around it.
    public Cell stripped() {
      return new Cell(text.strip(), at);
    }
  }

  /// What can be wrong with a cell. It was read all the same, as if its quotation marks were text.
  public enum Oddity {
    /// The quotation mark at its beginning is never closed.
    NEVER_CLOSED,
    /// Something follows after the closing quotation mark.
    TEXT_AFTER_QUOTE,
    /// It is longer than any cell may be, and its end was left out.
    TOO_LONG
  }
}
