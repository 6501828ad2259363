package memoire.report;

import java.util.List;
import java.util.function.IntFunction;
import memoire.markup.Block;
import memoire.markup.Span;
import memoire.plot.Markup;

/// What authors write as HTML: every text is escaped, only our own elements are written.
final class ProseHtml {
  private final Markup out;
  private final Pictures pictures;
  private final IntFunction<String> gap;
  private int gaps;

  private ProseHtml(Markup out, Pictures pictures, IntFunction<String> gap) {
    this.out = out;
    this.pictures = pictures;
    this.gap = gap;
  }

  /// Markdown and mathematics, with descriptions of pictures.
  static void write(Markup out, String untrusted) {
    write(out, untrusted, Pictures.NONE);
  }

  /// Markdown and mathematics.
  static void write(Markup out, String untrusted, Pictures pictures) {
    write(out, memoire.markup.Markup.read(untrusted), pictures, _ -> "");
  }

  /// @param gap markup of ours for each gap, by its number from 1
  static void write(Markup out, List<Block> blocks, Pictures pictures, IntFunction<String> gap) {
    new ProseHtml(out, pictures, gap).blocks(blocks);
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph(var spans) -> out.element("p", _ -> spans(spans));
      case Block.Heading(var spans) -> out.element("p", _ -> spans(spans), "class", "heading");
      case Block.Items(var items, _) -> out.element("ul", _ -> items.forEach(this::item));
      case Block.Quote(var inner) -> out.element("blockquote", _ -> blocks(inner));
      case Block.Code(_, var text) -> out.element("pre", _ -> lines(text));
      case Block.Formula(var text) -> out.element("pre", _ -> lines(text), "class", "formula");
      case Block.Grid grid -> grid(grid);
    }
  }

  private void item(Block.Item item) {
    out.element(
        "li",
        li -> {
          li.element("span", item.mark(), "class", "mark");
          li.element("div", _ -> blocks(item.blocks()));
        });
  }

  private void grid(Block.Grid grid) {
    out.element(
        "div",
        scroller ->
            scroller.element(
                "table",
                table -> {
                  for (int i = 0; i < grid.rows().size(); i++) {
                    row(table, grid, i);
                  }
                }),
        "class",
        "scroller",
        "tabindex",
        0,
        "role",
        "group",
        "aria-label",
        "Table");
  }

  private void row(Markup table, Block.Grid grid, int row) {
    var cells = grid.rows().get(row);
    table.element(
        "tr",
        tr -> {
          for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var side =
                switch (grid.sides().get(i)) {
                  case LEFT -> "left";
                  case MIDDLE -> "middle";
                  case RIGHT -> "right";
                };
            tr.element(row == 0 ? "th" : "td", _ -> spans(cell), "class", side);
          }
        });
  }

  private void spans(List<Span> spans) {
    spans.forEach(this::span);
  }

  private void span(Span span) {
    var address = span.file().isEmpty() ? null : pictures.address(span.file());
    if (address != null) {
      picture(address, span.text());
    } else if (span.kind() == Span.Kind.BREAK) {
      out.raw("<br>");
    } else if (span.strong()) {
      out.element(
          "strong", _ -> span(new Span(span.text(), span.kind(), false, span.emphasised())));
    } else if (span.emphasised()) {
      out.element("em", _ -> span(new Span(span.text(), span.kind(), false, false)));
    } else if (span.kind() == Span.Kind.CODE) {
      out.element("code", _ -> text(span.text()));
    } else {
      text(span.text());
    }
  }

  /// A picture, with what stands in its place for those who do not see it.
  ///
  /// @param said `[image: The harbour of Baku]`
  private void picture(String address, String said) {
    var alt = said.replaceFirst("^\\[image(?:: )?", "").replaceFirst("\\]$", "");
    out.raw("<img src=\"").raw(address).raw("\" alt=\"");
    out.text(alt.isBlank() ? "image" : alt).raw("\">");
  }

  private void lines(String text) {
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        out.line();
      }
      text(lines.get(i));
    }
  }

  private void text(String untrusted) {
    int from = 0;
    for (int at = untrusted.indexOf(memoire.markup.Markup.GAP);
        at >= 0;
        at = untrusted.indexOf(memoire.markup.Markup.GAP, from)) {
      out.text(untrusted.substring(from, at)).raw(gap.apply(++gaps));
      from = at + 1;
    }
    out.text(untrusted.substring(from));
  }
}
