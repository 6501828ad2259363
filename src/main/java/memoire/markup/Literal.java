package memoire.markup;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/// What stays as it is although Markdown would read it otherwise: the tags of HTML, and runs of low
/// lines or stars, which are blanks to be filled in.
final class Literal implements InlineContentParserFactory, InlineContentParser {
  private static final int LOW_LINES = 3;
  private static final int STARS = 4;

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<', '_', '*');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    var scanner = state.scanner();
    char c = scanner.peek();
    int length = scanner.matchMultiple(c);
    int least = c == '_' ? LOW_LINES : c == '*' ? STARS : 1;
    return length < least ? ParsedInline.none() : literal(c, length, scanner);
  }

  private static ParsedInline literal(char c, int length, Scanner scanner) {
    return ParsedInline.of(new Text(String.valueOf(c).repeat(length)), scanner.position());
  }
}
