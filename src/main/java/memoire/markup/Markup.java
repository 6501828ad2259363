package memoire.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what authors write. A text of one line is one paragraph, in which only inline marks count
/// (`5. 2 May` is no list); lists, quotes, tables, headings and blocks of code need more than one
/// line. What is no Markdown and no mathematics is left exactly as it was, without loading the
/// parser.
public final class Markup {
  /// Stands for a gap of a cloze, in the texts of spans and blocks: a code point that is no
  /// character and never will be.
  public static final char GAP = '\ufdd0';

  /// A longer text, in UTF-16 code units, is shown as it is.
  static final int LONGEST = 20_000;

  private static final char REPLACEMENT = '\ufffd';

  private Markup() {}

  /// Whether a text is shown as it is.
  public static boolean isPlain(String text) {
    return text.length() > LONGEST || !Marks.areIn(text);
  }

  /// The blocks of a text; never fails.
  public static List<Block> read(String text) {
    return parsed(text.replace(GAP, REPLACEMENT));
  }

  /// The blocks of a text that was cut at its gaps. All gaps are in them, in order.
  public static List<Block> gapped(List<String> parts) {
    var text =
        String.join(
            String.valueOf(GAP), parts.stream().map(p -> p.replace(GAP, REPLACEMENT)).toList());
    var blocks = parsed(text);
    return PlainLines.gaps(blocks) == parts.size() - 1 ? blocks : asItIs(text);
  }

  /// The same text without any marks, line by line; the rows of tables are said with the heads of
  /// their columns.
  public static List<String> lines(String text) {
    return isPlain(text) ? text.lines().toList() : PlainLines.lines(read(text));
  }

  /// The lines of a text that was cut at its gaps.
  ///
  /// @param gap what is said for each
  public static List<String> lines(List<String> parts, String gap) {
    var lines = new ArrayList<String>();
    for (var line : PlainLines.lines(gapped(parts))) {
      lines.add(line.replace(String.valueOf(GAP), gap));
    }
    return lines;
  }

  /// What stands between the signs of a text that is one formula and nothing else, as TeX.
  public static Optional<String> tex(String text) {
    var formula = text.strip();
    int close = formula.startsWith("$") ? Dollars.close(formula, 0) : -1;
    int fence = formula.startsWith("$$") ? 2 : 1;
    return close < 0 || close + fence < formula.length()
        ? Optional.empty()
        : Optional.of(formula.substring(fence, close));
  }

  /// Whether a character is a superscript, like those of formulas.
  public static boolean isRaised(int c) {
    return Scripts.isRaised(c);
  }

  /// A formula in the notation of TeX as it is shown, on one line. What is longer than any formula
  /// may be is left as it is.
  public static String formula(String tex) {
    return tex.length() > Dollars.LONGEST ? tex : Formulas.line(tex);
  }

  /// The same on one line.
  public static String line(String text) {
    return isPlain(text) ? text : String.join(" ", lines(text));
  }

  private static List<Block> parsed(String text) {
    if (isPlain(text)) {
      return asItIs(text);
    }
    var blocks = MarkdownReader.read(text);
    return blocks.isEmpty() ? asItIs(text) : blocks;
  }

  private static List<Block> asItIs(String text) {
    var spans = new ArrayList<Span>();
    for (var line : text.split("\n", -1)) {
      if (!spans.isEmpty()) {
        spans.add(Span.BREAK);
      }
      spans.add(new Span(line, Span.Kind.TEXT, false, false));
    }
    return List.of(new Block.Paragraph(spans));
  }
}
