package memoire.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins the lines of a PDF to paragraphs: running heads and page numbers go, words parted at the
/// end of a line are mended, larger lines are headings.
final class PdfText {
  private static final float HEADING = 1.12f;
  private static final float GAP = 1.6f;
  private static final int LEAST_REPEATS = 3;

  private final List<PdfLine> lines;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final float bodySize;
  private final float rightEdge;
  private final float leading;
  private final Set<String> words = new HashSet<>();
  private final Markdown out = new Markdown();
  private @Nullable PdfLine before;
  private final StringBuilder paragraph = new StringBuilder();

  PdfText(List<PdfLine> lines) {
    this.lines = lines;
    lines.forEach(line -> words.addAll(List.of(line.text().split("[^\\p{L}-]+", -1))));
    lines.stream()
        .filter(PdfText::isAtEdge)
        .forEach(l -> repeats.merge(unnumbered(l.text()), 1, Integer::sum));
    this.bodySize = commonest(lines.stream().map(PdfLine::size).toList(), lines);
    var body = lines.stream().filter(l -> Math.abs(l.size() - bodySize) < 0.6f).toList();
    this.rightEdge =
        (float)
            body.stream()
                .mapToDouble(PdfLine::right)
                .sorted()
                .skip(body.size() * 9L / 10)
                .findFirst()
                .orElse(0);
    this.leading = leading(body);
  }

  String markdown(String language) throws Unreadable {
    var title = title();
    for (int i = 0; i < lines.size(); i++) {
      read(i, title);
    }
    close();
    return out.with(new Metadata(title, "", "", "", language));
  }

  /// The largest lines of the first page, where they are larger than the text.
  private String title() {
    float largest = 0;
    for (var line : lines) {
      largest = line.page() == lines.getFirst().page() ? Math.max(largest, line.size()) : largest;
    }
    var title = new StringBuilder();
    for (var line : lines) {
      if (line.page() == lines.getFirst().page()
          && line.size() > largest - 0.6f
          && title.length() < 200) {
        title.append(line.text()).append(' ');
      }
    }
    return largest > bodySize * HEADING ? Markdown.plain(title.toString()) : "";
  }

  private void read(int at, String title) throws Unreadable {
    var line = lines.get(at);
    if (isRunning(line)) {
      out.aside("page head", line.text());
      return;
    }
    boolean heading = line.size() > bodySize * HEADING && line.text().length() < 200;
    if (heading) {
      boolean more = at > 0 && isSameHeading(lines.get(at - 1), line);
      if (!more) {
        close();
        before = null;
        out.heading(title.startsWith(line.text()) ? 1 : 2, headingText(at));
      }
      return;
    }
    if (before != null && isBreak(before, line)) {
      close();
    }
    append(line.text());
    before = line;
  }

  private String headingText(int at) {
    var text = new StringBuilder(lines.get(at).text());
    for (int i = at + 1; i < lines.size() && isSameHeading(lines.get(i - 1), lines.get(i)); i++) {
      text.append(' ').append(lines.get(i).text());
    }
    return text.toString();
  }

  private static boolean isSameHeading(PdfLine before, PdfLine line) {
    return before.page() == line.page()
        && Math.abs(before.size() - line.size()) < 0.6f
        && Math.abs(line.y() - before.y()) < line.size() * 2;
  }

  private boolean isBreak(PdfLine before, PdfLine line) {
    if (Math.abs(before.size() - line.size()) > 1) {
      return true;
    }
    boolean ended = ".!?:”\"".indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
    boolean isShort = before.right() < rightEdge - 4 * bodySize;
    if (before.page() != line.page() || line.y() < before.y()) {
      return ended && isShort;
    }
    boolean gap = line.y() - before.y() > leading * GAP;
    boolean indented = line.left() > before.left() + bodySize * 0.8f && ended;
    boolean mark = "•◦▪‣".indexOf(line.text().charAt(0)) >= 0;
    return gap || indented || mark || (ended && isShort);
  }

  private void append(String line) {
    int last = paragraph.length() - 1;
    boolean parted =
        last > 1
            && (paragraph.charAt(last) == '-' || paragraph.charAt(last) == '\u00ad')
            && Character.isLowerCase(paragraph.charAt(last - 1))
            && Character.isLowerCase(line.charAt(0));
    if (parted && isOneWord(line)) {
      paragraph.setLength(last);
    } else if (parted) {
      // A compound keeps its hyphen.
    } else if (last >= 0) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  /// Whether the word that a hyphen parts at the end of the line is written without one elsewhere,
  /// or at least never with one.
  private boolean isOneWord(String line) {
    var before = paragraph.substring(paragraph.lastIndexOf(" ") + 1, paragraph.length() - 1);
    var after = line.split("[^\\p{L}]", 2)[0];
    return words.contains(before + after) || !words.contains(before + "-" + after);
  }

  private void close() throws Unreadable {
    var text = paragraph.toString();
    if (!text.isEmpty() && "•◦▪‣".indexOf(text.charAt(0)) >= 0) {
      out.item(text.substring(1));
    } else {
      out.paragraph(text);
    }
    paragraph.setLength(0);
  }

  private boolean isRunning(PdfLine line) {
    if (!isAtEdge(line)) {
      return false;
    }
    boolean number =
        line.text().length() <= 12 && line.text().replaceAll("(?i)page|of|[^\\p{L}]", "").isEmpty();
    return number || repeats.getOrDefault(unnumbered(line.text()), 0) >= LEAST_REPEATS;
  }

  private static boolean isAtEdge(PdfLine line) {
    return line.rank() <= 1;
  }

  private static String unnumbered(String text) {
    return text.replaceAll("\\d+", "#");
  }

  private static float commonest(List<Float> sizes, List<PdfLine> lines) {
    var counts = new HashMap<Float, Integer>();
    for (int i = 0; i < sizes.size(); i++) {
      counts.merge(sizes.get(i), lines.get(i).text().length(), Integer::sum);
    }
    float best = 0;
    int most = -1;
    for (var size : counts.keySet().stream().sorted().toList()) {
      if (counts.getOrDefault(size, 0) > most) {
        best = size;
        most = counts.getOrDefault(size, 0);
      }
    }
    return best;
  }

  private static float leading(List<PdfLine> body) {
    var gaps = new ArrayList<Float>();
    for (int i = 1; i < body.size(); i++) {
      float gap = body.get(i).y() - body.get(i - 1).y();
      if (gap > 0 && body.get(i).page() == body.get(i - 1).page()) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 12 : gaps.get(gaps.size() / 2);
  }
}
