package memoire.document;

import java.util.List;
import memoire.document.Block.Shape;
import memoire.document.Furniture.Piece;
import memoire.document.Furniture.Reach;
import org.jspecify.annotations.Nullable;

/// Sets the furniture of a page aside.
final class Sweep {
  /// Shorter paragraphs below furniture belong to it.
  private static final int LONGEST_TEASER = 20;

  private final List<Block> blocks;
  private @Nullable Piece reaching;

  private Sweep(List<Block> blocks) {
    this.blocks = blocks;
  }

  /// @param blocks changed in place
  /// @param body index of the first block of running text: above it nothing reaches further than
  ///   its line
  static void setAside(List<Block> blocks, int body) {
    new Sweep(blocks).run(body);
  }

  private void run(int body) {
    int total = prose(blocks);
    int read = 0;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      if (!block.is(Shape.ASIDE)) {
        read += prose(List.of(block));
        sweep(i, body, i >= body && read * 3 >= total);
      }
    }
  }

  /// @param below whether a good part of the text stands above
  private void sweep(int at, int body, boolean below) {
    var block = blocks.get(at);
    var piece = block.is(Shape.CAPTION) ? null : Furniture.of(block.text()).orElse(null);
    boolean ending = reaching != null && reaching.reach() == Reach.END;
    if (piece != null && piece.reach() == Reach.LINE && at >= body && opensText(at)) {
      piece = null;
    }
    if (piece == null && !ending && isText(block)) {
      reaching = null;
    }
    if (piece != null && !ending) {
      reaching = piece.reach() != Reach.LINE && below ? piece : reaching;
      blocks.set(at, block.aside(piece.what()));
    } else if (reaching != null) {
      blocks.set(at, block.aside(reaching.what()));
    }
  }

  /// `HOME`: what would be a link by itself stands directly above a paragraph of the text, whose
  /// heading it is.
  private boolean opensText(int at) {
    var block = blocks.get(at);
    boolean isTitle =
        !block.is(Shape.ASIDE)
            && block.text().chars().filter(Character::isLetter).count() > 2
            && block.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '#');
    return isTitle
        && at + 1 < blocks.size()
        && blocks.get(at + 1).isProse()
        && blocks.get(at + 1).words() > LONGEST_TEASER;
  }

  /// A heading, or more than a teaser.
  private static boolean isText(Block block) {
    return block.is(Shape.HEADING)
        || (block.isProse() && (block.words() > LONGEST_TEASER || block.isSeveral()));
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream().filter(Block::isProse).mapToInt(Block::words).sum();
  }
}
