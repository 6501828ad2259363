package memoire.format.qti;

import java.util.List;
import memoire.markup.Block;
import memoire.markup.Markup;
import memoire.markup.Span;

/// What authors write, as HTML: every text is escaped, and only elements of ours are written.
final class Prose {
  private final StringBuilder out = new StringBuilder();

  private Prose() {}

  /// Whether a text is the same without any element.
  static boolean isPlain(String text) {
    return Markup.isPlain(text) && text.indexOf('\n') < 0 && !text.contains("  ");
  }

  static String html(String text) {
    return Markup.isPlain(text) ? lines(text) : html(Markup.read(text));
  }

  /// A text that was cut at its gaps, each of which is [Markup#GAP] in it.
  static String gapped(List<String> parts) {
    return parts.stream().allMatch(Markup::isPlain)
        ? lines(String.join(String.valueOf(Markup.GAP), parts))
        : html(Markup.gapped(parts));
  }

  private static String html(List<Block> blocks) {
    var prose = new Prose();
    blocks.forEach(prose::block);
    return prose.out.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph(var spans) -> spans("p", spans);
      case Block.Heading(var spans) -> spans("h3", spans);
      case Block.Items(var items, _) -> items(items);
      case Block.Quote(var inner) -> {
        out.append("<blockquote>");
        inner.forEach(this::block);
        out.append("</blockquote>");
      }
      case Block.Code(_, var text) -> pre(text);
      case Block.Formula(var text) -> pre(text);
      case Block.Grid grid -> grid(grid);
    }
  }

  private void items(List<Block.Item> items) {
    var kind = items.getFirst().mark().equals("•") ? "ul" : "ol";
    out.append('<').append(kind).append('>');
    for (var item : items) {
      out.append("<li>");
      if (item.blocks().size() == 1
          && item.blocks().getFirst() instanceof Block.Paragraph(var spans)) {
        spans.forEach(this::span);
      } else {
        item.blocks().forEach(this::block);
      }
      out.append("</li>");
    }
    out.append("</").append(kind).append('>');
  }

  private void grid(Block.Grid grid) {
    out.append("<table>");
    for (int i = 0; i < grid.rows().size(); i++) {
      out.append("<tr>");
      for (var cell : grid.rows().get(i)) {
        spans(i == 0 ? "th" : "td", cell);
      }
      out.append("</tr>");
    }
    out.append("</table>");
  }

  private void spans(String element, List<Span> spans) {
    out.append('<').append(element).append('>');
    spans.forEach(this::span);
    out.append("</").append(element).append('>');
  }

  private void span(Span span) {
    if (span.kind() == Span.Kind.BREAK) {
      out.append("<br>");
      return;
    }
    var marks =
        (span.strong() ? "<strong>" : "")
            + (span.emphasised() ? "<em>" : "")
            + (span.kind() == Span.Kind.CODE ? "<code>" : "");
    out.append(marks).append(escaped(span.text()));
    out.append(span.kind() == Span.Kind.CODE ? "</code>" : "");
    out.append(span.emphasised() ? "</em>" : "").append(span.strong() ? "</strong>" : "");
  }

  private void pre(String text) {
    out.append("<pre>").append(escaped(text)).append("</pre>");
  }

  private static String lines(String text) {
    return "<p>" + escaped(text.strip()).replace("\n", "<br>") + "</p>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
