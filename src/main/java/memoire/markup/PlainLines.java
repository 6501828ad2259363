package memoire.markup;

import java.util.ArrayList;
import java.util.List;
import memoire.markup.Block.Grid;

/// Blocks as plain lines.
final class PlainLines {
  private PlainLines() {}

  static List<String> lines(List<Block> blocks) {
    var lines = new ArrayList<String>();
    for (var block : blocks) {
      lines.addAll(lines(block));
    }
    return lines;
  }

  /// How many gaps there are.
  static int gaps(List<Block> blocks) {
    int gaps = 0;
    for (var line : lines(blocks)) {
      gaps += (int) line.chars().filter(c -> c == Markup.GAP).count();
    }
    return gaps;
  }

  private static List<String> lines(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> text(paragraph.spans()).lines().toList();
      case Block.Heading heading -> text(heading.spans()).lines().toList();
      case Block.Items items -> items.items().stream().flatMap(i -> item(i).stream()).toList();
      case Block.Quote quote -> lines(quote.blocks()).stream().map(line -> "> " + line).toList();
      case Block.Code code -> code.text().lines().toList();
      case Block.Grid grid -> rows(grid);
      case Block.Formula formula -> formula.text().lines().toList();
    };
  }

  private static List<String> item(Block.Item item) {
    var mark = item.mark().equals("•") ? "- " : item.mark() + " ";
    var inner = lines(item.blocks());
    var lines = new ArrayList<String>();
    for (var line : inner.isEmpty() ? List.of("") : inner) {
      lines.add((lines.isEmpty() ? mark : " ".repeat(mark.length())) + line);
    }
    return lines;
  }

  private static List<String> rows(Grid grid) {
    var head = grid.rows().getFirst();
    var lines = new ArrayList<String>();
    if (grid.rows().size() == 1 || head.stream().anyMatch(PlainLines::hasGap)) {
      lines.add(String.join("; ", head.stream().map(PlainLines::text).toList()));
    }
    for (var row : grid.rows().subList(1, grid.rows().size())) {
      var cells = new ArrayList<String>();
      for (int i = 0; i < row.size(); i++) {
        var name = text(head.get(i)).replace(String.valueOf(Markup.GAP), "…");
        cells.add((name.isBlank() ? "" : name + ": ") + text(row.get(i)));
      }
      lines.add(String.join("; ", cells));
    }
    return lines;
  }

  private static boolean hasGap(List<Span> cell) {
    return text(cell).indexOf(Markup.GAP) >= 0;
  }

  private static String text(List<Span> spans) {
    var text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }
}
