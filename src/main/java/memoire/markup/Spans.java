package memoire.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import memoire.markup.Span.Kind;
import memoire.text.Cells;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// The inline content of a block as spans.
final class Spans {
  private final List<Span> spans = new ArrayList<>();

  private Spans() {}

  static List<Span> of(Node block) {
    var spans = new Spans();
    spans.children(block, Kind.TEXT, false, false);
    return spans.spans;
  }

  static Span plain(String text) {
    return new Span(text, Kind.TEXT, false, false);
  }

  private void children(Node parent, Kind kind, boolean strong, boolean emphasised) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, kind, strong, emphasised);
    }
  }

  private void add(Node node, Kind kind, boolean strong, boolean emphasised) {
    switch (node) {
      case Text text -> add(text.getLiteral(), kind, strong, emphasised);
      case Code code -> add(code.getLiteral(), Kind.CODE, strong, emphasised);
      case InlineMaths.MathsNode maths -> add(maths.text(), Kind.MATHS, strong, emphasised);
      case SoftLineBreak _, HardLineBreak _ -> spans.add(Span.BREAK);
      case Emphasis emphasis when isProduct(emphasis) -> asWritten(emphasis, kind, strong);
      case StrongEmphasis emphasis when isProduct(emphasis) -> asWritten(emphasis, kind, strong);
      case Emphasis emphasis -> children(emphasis, kind, strong, true);
      case StrongEmphasis emphasis -> children(emphasis, kind, true, emphasised);
      case Link link -> link(link, strong, emphasised);
      case Image image -> {
        // Only what is in the pack is called an image or a sound: it is there to be looked at.
        var type = MediaType.named(image.getDestination());
        if (type.isPresent()) {
          var alt = words(of(image));
          var said = type.get().kind().word() + (alt.isEmpty() ? "" : ": " + alt);
          spans.add(new Span("[" + said + "]", kind, strong, emphasised, image.getDestination()));
        } else {
          add("[", kind, strong, emphasised);
          children(image, kind, strong, emphasised);
          add("]", kind, strong, emphasised);
        }
      }
      default -> children(node, kind, strong, emphasised);
    }
  }

  /// Adjacent text in one look is one span.
  private void add(String text, Kind kind, boolean strong, boolean emphasised) {
    var last = spans.isEmpty() ? Span.BREAK : spans.getLast();
    boolean isSame =
        last.kind() == kind
            && last.strong() == strong
            && last.emphasised() == emphasised
            && last.file().isEmpty();
    if (isSame) {
      spans.removeLast();
    }
    spans.add(new Span(isSame ? last.text() + text : text, kind, strong, emphasised));
  }

  private void link(Link link, boolean strong, boolean emphasised) {
    int before = spans.size();
    children(link, Kind.LINK, strong, emphasised);
    var words = words(spans.subList(Math.min(before, spans.size()), spans.size()));
    var address = link.getDestination();
    if (!address.isBlank() && !address.equals(words)) {
      add(" (" + address + ")", Kind.ADDRESS, false, false);
    }
  }

  private static String words(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /// `2*3*4` and `2**3**4`: marks between letters or digits on both sides, where the writing puts
  /// blanks between words, are no emphasis.
  private static boolean isProduct(Node emphasis) {
    return isWordEnd(emphasis.getPrevious(), false) && isWordEnd(emphasis.getNext(), true);
  }

  private static boolean isWordEnd(@Nullable Node node, boolean isFirst) {
    if (!(node instanceof Text text) || text.getLiteral().isEmpty()) {
      return false;
    }
    var literal = text.getLiteral();
    int c = isFirst ? literal.codePointAt(0) : literal.codePointBefore(literal.length());
    return Character.isLetterOrDigit(c) && Cells.width(Character.toString(c)) == 1;
  }

  private void asWritten(Node emphasis, Kind kind, boolean strong) {
    var mark = emphasis instanceof Delimited delimited ? delimited.getOpeningDelimiter() : "*";
    add(mark, kind, strong, false);
    children(emphasis, kind, strong, false);
    add(mark, kind, strong, false);
  }
}
