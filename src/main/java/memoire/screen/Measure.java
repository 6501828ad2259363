package memoire.screen;

/// Where a page stands in a terminal: a column of at most 72 cells, in the middle, on a sheet of at
/// most 40 rows.
///
/// @param left cells before the column
/// @param width of the column, in cells
/// @param top rows before the sheet
/// @param rows of the sheet
/// @param keys what the keys are that a text names
/// @param media the folder of pictures and sounds, or empty
record Measure(int left, int width, int top, int rows, Keymap keys, String media) {
  private static final int WIDEST = 72;
  private static final int SIDE_BY_SIDE = 100;
  private static final int WIDEST_PAIR = 148;
  private static final int HIGHEST = 40;
  private static final int ROOMY = 18;

  static Measure of(Size size) {
    int narrow = size.columns() < 50 ? 1 : 2;
    int left = Math.max(narrow, (size.columns() - WIDEST) / 2);
    int rows = Math.min(size.rows(), HIGHEST);
    return new Measure(
        left,
        Math.max(1, Math.min(WIDEST, size.columns() - 2 * left)),
        (size.rows() - rows) / 3,
        rows,
        Keymap.standard(),
        "");
  }

  /// The same for pages that have two things side by side, on terminals of at least 100 columns.
  static Measure wide(Size size) {
    var usual = of(size);
    if (size.columns() < SIDE_BY_SIDE) {
      return usual;
    }
    int left = Math.max(2, (size.columns() - WIDEST_PAIR) / 2);
    return new Measure(left, size.columns() - 2 * left, usual.top, usual.rows, usual.keys, "");
  }

  /// The same where the learner has set other keys.
  Measure with(Keymap learners, String folder) {
    return new Measure(left, width, top, rows, learners, folder);
  }

  /// Whether the column is wide enough for two.
  boolean isWide() {
    return width > WIDEST;
  }

  /// Whether there is room for blank rows.
  boolean isRoomy() {
    return rows >= ROOMY;
  }

  /// Rows from the sheet's top to the body: heading and rule, with air above and below.
  int head() {
    return isRoomy() ? 4 : 2;
  }

  /// Rows below the body: the keys, with air above.
  int foot() {
    return isRoomy() ? 2 : 1;
  }

  /// Rows of the body.
  int body() {
    return Math.max(1, rows - head() - foot());
  }
}
