package memoire.format;

/// Weighs what may separate the cells of a table.
final class Separators {
  private static final int LINES = 20;
  private static final int CELLS = 1_000;

  /// Higher than any number of cells, so that lines that agree come first.
  private static final long AGREEMENT = 1L << 20;

  private Separators() {}

  /// How well a character separates the first lines: by how many of them have it, then by how many
  /// agree with the first on how often; 0 when none has it.
  static long score(String text, char separator) {
    var rows = new CsvText(text, separator, CELLS);
    int first = 0;
    int have = 0;
    int agree = 0;
    int lines = 0;
    for (var row = rows.next(); row != null && lines < LINES; row = rows.next()) {
      if (row.cells().getFirst().text().startsWith("#")) {
        continue;
      }
      // Quotation marks that are odd with this separator are right with another.
      int cells = row.oddities().isEmpty() ? row.cells().size() : 1;
      first = lines++ == 0 ? cells : first;
      have += cells > 1 ? 1 : 0;
      agree += cells > 1 && cells == first ? 1 : 0;
    }
    return have == 0 ? 0 : have * AGREEMENT + (long) agree * CELLS + Math.min(first, CELLS - 1);
  }
}
