package memoire.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// A displayed formula: from a line that begins with `$$` or `\[` to one that ends with `$$` or
/// `\]`. A blank line ends it too, and then it was none.
final class FormulaParser extends AbstractBlockParser {
  /// What was found, as it was written.
  static final class FormulaBlock extends CustomBlock {
    private final List<String> lines = new ArrayList<>();

    private boolean isClosed() {
      var last = lines.isEmpty() ? "" : lines.getLast();
      boolean isLong = lines.size() > 1 || last.length() > 4;
      return isLong
          && (lines.getFirst().startsWith("$$") ? last.endsWith("$$") : last.endsWith("\\]"));
    }

    Block asBlock() {
      var text = String.join("\n", lines);
      if (!isClosed() || text.length() > Dollars.LONGEST) {
        var spans = new ArrayList<Span>();
        for (var line : lines) {
          spans.add(Spans.plain(line));
          spans.add(Span.BREAK);
        }
        return new Block.Paragraph(spans.subList(0, spans.size() - 1));
      }
      return new Block.Formula(Formulas.lines(text.substring(2, text.length() - 2)));
    }
  }

  /// Finds where one begins.
  static final class Factory implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      var line = state.getLine().getContent().toString();
      int at = state.getNextNonSpaceIndex();
      boolean isFence = line.startsWith("$$", at) || line.startsWith("\\[", at);
      return isFence && state.getIndent() < 4 && isWhole(line.substring(at).strip())
          ? BlockStart.of(new FormulaParser()).atIndex(at)
          : BlockStart.none();
    }

    /// Whether nothing but the formula stands on the line.
    private static boolean isWhole(String line) {
      var end = line.startsWith("$$") ? "$$" : "\\]";
      int close = line.indexOf(end, 2);
      return close < 0 || close == line.length() - 2;
    }
  }

  private final FormulaBlock block = new FormulaBlock();

  @Override
  public FormulaBlock getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return state.isBlank() || block.isClosed()
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    block.lines.add(line.getContent().toString().strip());
  }
}
