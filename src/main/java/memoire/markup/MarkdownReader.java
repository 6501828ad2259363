package memoire.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import memoire.markup.Block.Side;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/// CommonMark with the tables of GitHub, without HTML and without indented code, both of which are
/// shown as they are; a line break is one.
final class MarkdownReader {
  /// Quotes and lists within each other.
  private static final int DEEPEST = 16;

  private static final Parser LINE = parser().enabledBlockTypes(Set.of()).build();
  private static final Parser TEXT =
      parser()
          .enabledBlockTypes(
              Set.of(Heading.class, ListBlock.class, BlockQuote.class, FencedCodeBlock.class))
          .extensions(List.of(TablesExtension.create()))
          .customBlockParserFactory(new FormulaParser.Factory())
          .build();

  private MarkdownReader() {}

  private static Parser.Builder parser() {
    return Parser.builder()
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST)
        .customInlineContentParserFactory(new InlineMaths())
        .customInlineContentParserFactory(new Literal());
  }

  /// The blocks of a text.
  static List<Block> read(String text) {
    var line = text.strip();
    return line.indexOf('\n') < 0 ? blocks(LINE.parse(line)) : blocks(TEXT.parse(text));
  }

  private static List<Block> blocks(Node parent) {
    var blocks = new ArrayList<Block>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(blocks, node);
    }
    return blocks;
  }

  private static void add(List<Block> blocks, Node node) {
    switch (node) {
      case Paragraph paragraph -> blocks.add(new Block.Paragraph(Spans.of(paragraph)));
      case Heading heading -> blocks.add(new Block.Heading(Spans.of(heading)));
      case BulletList list -> blocks.add(items(list, 0));
      case OrderedList list -> blocks.add(items(list, first(list)));
      case BlockQuote quote -> blocks.add(new Block.Quote(blocks(quote)));
      case FencedCodeBlock code ->
          blocks.add(new Block.Code(language(code), code.getLiteral().stripTrailing()));
      case TableBlock table -> blocks.add(grid(table));
      case FormulaParser.FormulaBlock formula -> blocks.add(formula.asBlock());
      case LinkReferenceDefinition link ->
          blocks.add(
              new Block.Paragraph(
                  List.of(Spans.plain("[" + link.getLabel() + "]: " + link.getDestination()))));
      default -> blocks.addAll(blocks(node));
    }
  }

  private static Block items(ListBlock list, int first) {
    var items = new ArrayList<Block.Item>();
    for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
      var mark = list instanceof OrderedList ordered ? number(ordered, first, items.size()) : "•";
      items.add(new Block.Item(mark, blocks(node)));
    }
    return new Block.Items(items, list.isTight());
  }

  private static int first(OrderedList list) {
    var first = list.getMarkerStartNumber();
    return first == null ? 1 : first;
  }

  private static String number(OrderedList list, int first, int index) {
    var delimiter = list.getMarkerDelimiter();
    return (first + (long) index) + (delimiter == null ? "." : delimiter);
  }

  /// The first word behind the fence.
  private static String language(FencedCodeBlock code) {
    var info = code.getInfo();
    var words = info == null ? "" : info.strip();
    int end = 0;
    while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static Block grid(TableBlock table) {
    var rows = new ArrayList<List<List<Span>>>();
    var sides = new ArrayList<Side>();
    for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(cells(row, sides, rows.isEmpty()));
        }
      }
    }
    return new Block.Grid(sides, rows);
  }

  private static List<List<Span>> cells(Node row, List<Side> sides, boolean isHead) {
    var cells = new ArrayList<List<Span>>();
    for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        cells.add(Spans.of(cell));
        if (isHead) {
          sides.add(side(cell));
        }
      }
    }
    while (cells.size() < sides.size()) {
      cells.add(List.of());
    }
    return cells;
  }

  private static Side side(TableCell cell) {
    var alignment = cell.getAlignment();
    if (alignment == null) {
      return Side.LEFT;
    }
    return switch (alignment) {
      case LEFT -> Side.LEFT;
      case CENTER -> Side.MIDDLE;
      case RIGHT -> Side.RIGHT;
    };
  }
}
