package memoire.document;

import java.util.List;
import java.util.Locale;
import memoire.document.Block.Shape;

/// Finds what a page prints twice: a sentence of the text that is also set large beside it.
final class Repeats {
  /// Shorter passages may well recur.
  private static final int FEWEST_WORDS = 6;

  private static final int MOST_WORDS = 45;

  /// Each passage is looked for in the whole text: longer pages would take ever longer.
  private static final int LONGEST_PAGE = 400_000;

  private static final int MOST_BLOCKS = 1_000;

  private Repeats() {}

  /// Sets aside the short passages that a longer one contains.
  ///
  /// @param blocks changed in place
  /// @param body index of the first block of running text
  static void setAside(List<Block> blocks, int body) {
    long length = blocks.stream().mapToLong(b -> b.text().length()).sum();
    if (blocks.size() > MOST_BLOCKS || length > LONGEST_PAGE) {
      return;
    }
    var texts = blocks.stream().map(Repeats::bare).toList();
    for (int i = body; i < blocks.size(); i++) {
      var block = blocks.get(i);
      boolean passage = block.is(Shape.TEXT) || block.is(Shape.QUOTE) || block.is(Shape.CAPTION);
      int words = block.words();
      if (passage && words >= FEWEST_WORDS && words <= MOST_WORDS && isWithin(texts, i, blocks)) {
        blocks.set(i, block.aside("pull quote"));
      }
    }
  }

  private static boolean isWithin(List<String> texts, int at, List<Block> blocks) {
    var text = texts.get(at);
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).length() > text.length()
          && blocks.get(i).isProse()
          && texts.get(i).contains(text)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(Block block) {
    var words = block.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return " " + words + " ";
  }
}
