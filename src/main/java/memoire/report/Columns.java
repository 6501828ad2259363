package memoire.report;

import memoire.text.Cells;
import memoire.text.SafeText;

/// Cells of a table made to fill their columns.
final class Columns {
  private Columns() {}

  /// Untrusted text that fills so many cells, from the left.
  static String left(String untrusted, int cells) {
    var fitted = Cells.fit(SafeText.of(untrusted).value(), cells);
    return fitted + " ".repeat(Math.max(0, cells - Cells.width(fitted)));
  }

  /// The same from the right.
  static String right(String untrusted, int cells) {
    var fitted = Cells.fit(SafeText.of(untrusted).value(), cells);
    return " ".repeat(Math.max(0, cells - Cells.width(fitted))) + fitted;
  }
}
