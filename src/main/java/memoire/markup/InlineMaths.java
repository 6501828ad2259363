package memoire.markup;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Mathematics within a line: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`.
final class InlineMaths implements InlineContentParserFactory, InlineContentParser {
  /// What was found.
  static final class MathsNode extends CustomNode {
    private final String text;

    MathsNode(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('$', '\\');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    var scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    var start = scanner.position();
    var ahead = ahead(scanner, start);
    return ahead.startsWith("\\") ? bracketed(scanner, ahead) : dollars(scanner, ahead, before);
  }

  private static ParsedInline dollars(Scanner scanner, String ahead, int before) {
    boolean isAfterWord = before != Scanner.END && Character.isLetterOrDigit(before);
    int close = isAfterWord && !ahead.startsWith("$$") ? -1 : Dollars.close(ahead, 0);
    int fence = ahead.startsWith("$$") ? 2 : 1;
    return close < 0
        ? ParsedInline.none()
        : found(scanner, ahead.substring(fence, close), close + fence);
  }

  private static ParsedInline bracketed(Scanner scanner, String ahead) {
    boolean isOpen = ahead.startsWith("\\(") || ahead.startsWith("\\[");
    int close = isOpen ? ahead.indexOf(ahead.charAt(1) == '(' ? "\\)" : "\\]", 2) : -1;
    return close < 0 || close > Dollars.LONGEST
        ? ParsedInline.none()
        : found(scanner, ahead.substring(2, close), close + 2);
  }

  private static ParsedInline found(Scanner scanner, String tex, int length) {
    for (int i = 0; i < length; i++) {
      scanner.next();
    }
    return ParsedInline.of(new MathsNode(Formulas.line(tex)), scanner.position());
  }

  /// What follows, no further than the longest formula.
  private static String ahead(Scanner scanner, Position start) {
    for (int i = 0; i < Dollars.LONGEST + 6 && scanner.hasNext(); i++) {
      scanner.next();
    }
    SourceLines source = scanner.getSource(start, scanner.position());
    scanner.setPosition(start);
    return source.getContent();
  }
}
