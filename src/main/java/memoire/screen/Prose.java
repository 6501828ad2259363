package memoire.screen;

import static memoire.screen.Column.run;
import static memoire.screen.Column.space;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import memoire.markup.Block;
import memoire.markup.Lexer;
import memoire.markup.Markup;
import memoire.markup.Span;
import memoire.markup.Token;
import memoire.screen.Line.Run;
import memoire.text.Cells;

/// Draws what authors wrote in Markdown. Strong words in a text that is strong already are
/// underlined; code, quotes and tables are set in the usual weight.
final class Prose {
  private static final int CODE_INDENT = 2;
  private static final int SHORT_FORMULA = 24;

  private final Queue<Piece> gaps;

  private Prose(List<Piece> gaps) {
    this.gaps = new ArrayDeque<>(gaps);
  }

  /// Blocks in a column of their own.
  ///
  /// @param style of running text
  /// @param gaps what stands where the text has its gaps, in order
  static Column column(int width, List<Block> blocks, Style style, List<Piece> gaps) {
    return new Prose(gaps).column(width, blocks, style, false);
  }

  /// @param isTight whether there are no blank rows between the blocks
  private Column column(int width, List<Block> blocks, Style style, boolean isTight) {
    var column = new Column(width);
    Block before = null;
    for (var block : blocks) {
      boolean isClose =
          before instanceof Block.Paragraph
              && block instanceof Block.Items items
              && items.isTight();
      if (before != null && !isClose && !isTight) {
        column.gap();
      }
      draw(column, block, style);
      before = block;
    }
    return column;
  }

  private void draw(Column column, Block block, Style style) {
    switch (block) {
      case Block.Paragraph paragraph -> lines(column, paragraph.spans(), style);
      case Block.Heading heading -> lines(column, heading.spans(), style.strong());
      case Block.Items items -> items(column, items, style);
      case Block.Quote quote -> {
        var bar = List.of(run("│ ", Style.MUTED));
        column.within(
            bar, bar, column(column.widthBehind(bar), quote.blocks(), style.upright(), false));
      }
      case Block.Code code -> code(column, code, style.upright());
      case Block.Grid grid -> GridDrawing.draw(column, grid, this, style.upright());
      case Block.Formula formula -> {
        var head = List.of(space(CODE_INDENT));
        for (var line : formula.text().split("\n", -1)) {
          column.hanging(head, pieces(line, style));
        }
      }
    }
  }

  private void lines(Column column, List<Span> spans, Style style) {
    var line = new ArrayList<Span>();
    for (var span : spans) {
      if (span.kind() == Span.Kind.BREAK) {
        column.hanging(List.of(), pieces(line, style));
        line.clear();
      } else {
        line.add(span);
      }
    }
    column.hanging(List.of(), pieces(line, style));
  }

  private void items(Column column, Block.Items items, Style style) {
    int widest = 0;
    for (var item : items.items()) {
      widest = Math.max(widest, item.mark().length());
    }
    boolean isFirst = true;
    for (var item : items.items()) {
      if (!isFirst && !items.isTight()) {
        column.gap();
      }
      isFirst = false;
      var mark = " ".repeat(widest - item.mark().length()) + item.mark() + " ";
      var head = List.of(run(mark, style.upright().in(Ink.MUTED)));
      var inner = column(column.widthBehind(head), item.blocks(), style, items.isTight());
      column.within(head, inner.height() == 0 ? inner.gap() : inner);
    }
  }

  /// Lines that are too long go on behind a mark, under their own beginning.
  private void code(Column column, Block.Code code, Style style) {
    var line = new ArrayList<Piece>();
    for (var token : Lexer.tokens(code.language(), code.text())) {
      var parts = token.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          codeLine(column, line);
          line.clear();
        }
        line.addAll(pieces(parts[i], styled(token.kind(), style)));
      }
    }
    codeLine(column, line);
  }

  private static void codeLine(Column column, List<Piece> line) {
    var first = List.of(space(CODE_INDENT));
    var inner = new Column(column.widthBehind(first));
    var pieces = new ArrayList<>(line);
    int indent = 0;
    if (!pieces.isEmpty()) {
      var text = pieces.getFirst().text().value();
      indent = Math.min(text.length() - text.stripLeading().length(), inner.width() / 2);
      pieces.set(0, pieces.getFirst().from(indent));
    }
    inner.hanging(List.of(space(indent)), pieces);
    column.within(first, List.of(run("↪ ", Style.MUTED)), inner);
  }

  private static Style styled(Token.Kind kind, Style style) {
    return switch (kind) {
      case PLAIN -> style;
      case KEYWORD -> style.in(Ink.ACCENT).strong();
      case STRING -> style.in(Ink.CODE);
      case NUMBER -> style.in(Ink.NUMBER);
      case COMMENT -> style.in(Ink.MUTED).slanted();
    };
  }

  /// Spans on one line.
  List<Piece> pieces(List<Span> spans, Style style) {
    var pieces = new ArrayList<Piece>();
    for (var span : spans) {
      pieces.addAll(span(span, styled(span, style)));
    }
    return pieces;
  }

  /// A short formula is not broken.
  private List<Piece> span(Span span, Style style) {
    var text = span.text();
    boolean isWhole =
        span.kind() == Span.Kind.MATHS
            && text.indexOf(Markup.GAP) < 0
            && Cells.width(text) <= SHORT_FORMULA;
    return isWhole ? List.of(Piece.whole(text, style)) : pieces(text, style);
  }

  private static Style styled(Span span, Style style) {
    var weighed = span.strong() ? style.bold() ? style.underlined() : style.strong() : style;
    var styled = span.emphasised() ? weighed.slanted() : weighed;
    return switch (span.kind()) {
      case TEXT, MATHS, BREAK -> styled;
      case CODE -> styled.upright().in(Ink.CODE);
      case LINK -> styled.underlined();
      case ADDRESS -> Style.MUTED;
    };
  }

  private List<Piece> pieces(String text, Style style) {
    var pieces = new ArrayList<Piece>();
    int start = 0;
    for (int gap = text.indexOf(Markup.GAP); gap >= 0; gap = text.indexOf(Markup.GAP, start)) {
      pieces.add(Piece.of(text.substring(start, gap), style));
      pieces.add(gaps.isEmpty() ? Piece.of("…", style) : gaps.remove());
      start = gap + 1;
    }
    pieces.add(Piece.of(text.substring(start), style));
    return pieces;
  }

  /// Where a row is too narrow for tables: the text of a head alone.
  static Run label(List<Span> head) {
    var text = new StringBuilder();
    head.forEach(span -> text.append(span.text()));
    return run(text.isEmpty() ? "" : text + ": ", Style.MUTED);
  }
}
