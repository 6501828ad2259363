package memoire.document;

import java.util.ArrayList;
import java.util.List;
import memoire.document.Block.Shape;

/// Parts the lines of a paragraph that was several once: pages turned into Markdown by programs
/// print headings and paragraphs line below line, without a blank one between.
final class HeadLines {
  private static final int MOST_WORDS = 7;

  /// In UTF-16 code units; what is shorter may be wrapped text.
  private static final int LONG_LINE = 120;

  private static final String LEVEL = "6";

  private HeadLines() {}

  static List<Block> parted(List<Line> lines) {
    var blocks = new ArrayList<Block>();
    var text = new ArrayList<Line>();
    for (int i = 0; i < lines.size(); i++) {
      boolean opens = text.isEmpty() || isWhole(text.getLast());
      if (opens && i + 1 < lines.size() && isHead(lines.get(i), lines.get(i + 1))) {
        add(blocks, text);
        blocks.add(Block.of(Shape.HEADING, List.of(lines.get(i)), LEVEL));
        text.clear();
      } else {
        if (!text.isEmpty() && isWhole(text.getLast())) {
          add(blocks, text);
          text.clear();
        }
        text.add(lines.get(i));
      }
    }
    add(blocks, text);
    return blocks;
  }

  private static void add(List<Block> blocks, List<Line> text) {
    if (!text.isEmpty()) {
      blocks.add(Block.of(Shape.TEXT, List.copyOf(text)));
    }
  }

  /// A line as long as a paragraph that ends as one.
  private static boolean isWhole(Line line) {
    var text = line.text().strip();
    return text.length() > LONG_LINE && Sentences.isClosed(text);
  }

  /// A few words without a stop above a paragraph.
  private static boolean isHead(Line line, Line next) {
    var text = line.text().strip();
    return text.split(" +", -1).length <= MOST_WORDS
        && !text.isEmpty()
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && next.text().strip().length() > LONG_LINE
        && Character.isUpperCase(next.text().strip().charAt(0));
  }
}
