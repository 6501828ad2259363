package memoire.document;

import java.util.ArrayList;
import java.util.List;

/// Groups lines into headings and paragraphs. A list item is a paragraph of its own; code, tables,
/// rules and comments hold no sentences and are passed over.
final class Blocks {
  private static final int LONGEST_HEADING_WORDS = 14;

  private final boolean markdown;
  private final List<Section> sections = new ArrayList<>();
  private List<Paragraph> paragraphs = new ArrayList<>();
  private String heading = "";
  private List<Line> open = new ArrayList<>();
  private boolean fenced;
  private boolean comment;

  private Blocks(boolean markdown) {
    this.markdown = markdown;
  }

  static List<Section> markdown(List<Line> lines) {
    return new Blocks(true).read(lines);
  }

  /// Blank lines part paragraphs; a short line alone, without a full stop, is a heading.
  static List<Section> plain(List<Line> lines) {
    return new Blocks(false).read(lines);
  }

  private List<Section> read(List<Line> lines) {
    for (var line : lines) {
      if (markdown) {
        readMarkdown(line);
      } else if (line.isBlank()) {
        closeParagraph();
      } else {
        open.add(line);
      }
    }
    closeParagraph();
    closeSection();
    return sections;
  }

  private void readMarkdown(Line line) {
    var text = line.text().strip();
    if (text.startsWith("```") || text.startsWith("~~~")) {
      closeParagraph();
      fenced = !fenced;
    } else if (fenced || isComment(text)) {
      return;
    } else if (text.isEmpty() || text.startsWith("|") || isRule(text)) {
      closeParagraph();
    } else if (headingLevel(text) > 0) {
      closeParagraph();
      closeSection();
      heading = flat(List.of(line.from(line.indent() + headingLevel(text)))).text().strip();
    } else {
      int content = contentStart(line.text());
      if (content > 0) {
        closeParagraph();
      }
      open.add(line.from(content > 0 ? content : line.indent()));
    }
  }

  private boolean isComment(String text) {
    boolean within = comment || text.startsWith("<!--");
    comment = within && !text.contains("-->");
    return within;
  }

  private static boolean isRule(String text) {
    return text.length() >= 3
        && text.chars().allMatch(c -> c == text.charAt(0))
        && "-*_=".indexOf(text.charAt(0)) >= 0;
  }

  private static int headingLevel(String text) {
    int level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    boolean spaced = level == text.length() || text.charAt(level) == ' ';
    return level <= 6 && spaced ? level : 0;
  }

  /// Where the text of a list item or a quoted line begins; 0 when the line is neither.
  private static int contentStart(String text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    int mark = i;
    while (i < text.length() && i < mark + 9 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i >= text.length()) {
      return 0;
    }
    char c = text.charAt(i);
    boolean bullet = i == mark && (c == '-' || c == '*' || c == '+' || c == '•' || c == '>');
    boolean number = i > mark && (c == '.' || c == ')');
    boolean spaced = i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
    return (bullet || number) && spaced ? i + 2 : 0;
  }

  private void closeParagraph() {
    if (open.isEmpty()) {
      return;
    }
    var flat = flat(open);
    open = new ArrayList<>();
    var sentences = flat.isEmpty() ? List.<Sentence>of() : Sentences.of(flat);
    if (!markdown && isHeading(sentences)) {
      closeSection();
      heading = flat.text().strip();
    } else if (!sentences.isEmpty()) {
      paragraphs.add(new Paragraph(sentences));
    }
  }

  private static boolean isHeading(List<Sentence> sentences) {
    if (sentences.size() != 1 || sentences.getFirst().words() > LONGEST_HEADING_WORDS) {
      return false;
    }
    var text = sentences.getFirst().text();
    return ".!?:;,".indexOf(text.charAt(text.length() - 1)) < 0 && !text.startsWith("•");
  }

  private Flat flat(List<Line> lines) {
    var flat = new Flat();
    for (var line : lines) {
      if (!flat.isEmpty()) {
        flat.append(' ', line.start());
      }
      if (markdown) {
        Inline.strip(line, flat);
      } else {
        Inline.copy(line, flat);
      }
    }
    return flat;
  }

  private void closeSection() {
    if (!paragraphs.isEmpty()) {
      sections.add(new Section(heading, paragraphs));
      paragraphs = new ArrayList<>();
    }
  }
}
