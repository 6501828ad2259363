package memoire.document;

import java.util.List;
import java.util.regex.Pattern;
import memoire.document.Block.Shape;

/// Finds rows of tables and of boxes of facts, whose cells are no sentences.
final class Tables {
  private static final Pattern GAP = Pattern.compile("\\S(?:\\t+| {3,}|\\s*\\|\\s*)(?=\\S)");

  private Tables() {}

  /// Sets rows of several cells aside, unless they end as sentences do.
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
    return block.lines().stream().allMatch(line -> GAP.matcher(line.text().strip()).find());
  }
}
