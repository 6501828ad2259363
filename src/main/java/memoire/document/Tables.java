package memoire.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import memoire.document.Block.Shape;

/// Finds rows of tables and of boxes of facts, whose cells are no sentences.
final class Tables {
  private static final Pattern GAP = Pattern.compile("\\t+| {3,}|\\s*\\|\\s*");
  private static final Pattern FIGURES = Pattern.compile("[\\d.,%€£$+–-]*\\d[\\d.,%€£$–-]*");

  private Tables() {}

  /// Sets rows aside that have several cells, one of them figures or parted by a tab, unless they
  /// end as sentences do.
  ///
  /// @param blocks changed in place
  /// @param from index of the first block that may be one
  static void setAside(List<Block> blocks, int from) {
    for (int i = from; i < blocks.size(); i++) {
      var block = blocks.get(i);
      if (block.is(Shape.TEXT) && !block.isProse() && isRow(block)) {
        blocks.set(i, block.aside("table"));
      }
    }
  }

  private static boolean isRow(Block block) {
    return block.lines().stream().map(line -> line.text().strip()).allMatch(Tables::hasCells);
  }

  private static boolean hasCells(String line) {
    var cells = GAP.split(line, -1);
    boolean figures = Arrays.stream(cells).anyMatch(cell -> FIGURES.matcher(cell).matches());
    return cells.length > 1 && (figures || line.indexOf('\t') >= 0);
  }
}
