package memoire.document;

import java.util.ArrayList;
import java.util.List;
import memoire.document.Block.Shape;

/// Finds speech that is set in, without quotation marks: after `The minister said:` the paragraphs
/// that are indented deeper are the minister's.
final class QuotedPassages {
  private QuotedPassages() {}

  static List<Block> mark(List<Block> blocks) {
    var marked = new ArrayList<Block>(blocks.size());
    int margin = -1;
    for (var block : blocks) {
      int indent = block.lines().getFirst().indent();
      boolean quoted = margin >= 0 && indent > margin && block.is(Shape.TEXT);
      marked.add(quoted ? block.as(Shape.QUOTE) : block);
      if (!quoted) {
        margin = block.is(Shape.TEXT) && block.text().endsWith(":") ? indent : -1;
      }
    }
    return marked;
  }
}
