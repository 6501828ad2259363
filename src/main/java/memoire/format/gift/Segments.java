package memoire.format.gift;

import java.util.ArrayList;
import java.util.List;
import memoire.format.Import;
import memoire.format.Lines;

/// The stretches of a file that hold one question or one category each: what stands between blank
/// lines, cut again where a blank line was forgotten, and joined where one stands within braces.
final class Segments {
  private static final String CATEGORY = "$CATEGORY:";

  private final String text;
  private final String bare;
  private final Lines places;
  private final Import into;
  private final List<Line> lines = new ArrayList<>();
  private final List<Segment> found = new ArrayList<>();

  /// @param body without its comments
  /// @param comments the lines of them
  record Segment(Slice body, List<String> comments) {
    boolean isCategory() {
      return body.startsWith(CATEGORY);
    }

    String category() {
      return body.text().substring(CATEGORY.length()).strip();
    }
  }

  /// Offsets of a line, without its end.
  private record Line(int start, int end, boolean isBlank, boolean isComment) {}

  private Segments(String text, Import into, Lines places) {
    this.text = text;
    this.into = into;
    this.places = places;
    cut();
    this.bare = withoutComments();
  }

  static List<Segment> of(String text, Import into, Lines places) {
    var segments = new Segments(text, into, places);
    int first = 0;
    while (first < segments.lines.size()) {
      if (segments.lines.get(first).isBlank()) {
        first++;
      } else {
        int end = segments.blockEnd(first);
        segments.block(first, end);
        first = end;
      }
    }
    return segments.found;
  }

  private void cut() {
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      var line = text.substring(start, end);
      lines.add(new Line(start, end, line.isBlank(), line.strip().startsWith("//")));
      boolean isPair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (isPair ? 2 : 1);
    }
  }

  private String withoutComments() {
    var masked = new StringBuilder(text);
    for (var line : lines) {
      for (int at = line.start(); line.isComment() && at < line.end(); at++) {
        masked.setCharAt(at, ' ');
      }
    }
    return masked.toString();
  }

  /// The line after a block that begins with a line: one that is blank, or the end.
  private int blockEnd(int first) {
    int end = nextBlank(first);
    int open = openBrace(lines.get(first).start(), lines.get(end - 1).end());
    while (open >= 0) {
      int closing = closedIn(end);
      if (closing < 0) {
        break;
      }
      into.tell(GiftFlaw.BLANK_LINE, places.position(open));
      end = nextBlank(closing);
      open = openBrace(open, lines.get(end - 1).end());
    }
    return end;
  }

  private int nextBlank(int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  /// The last brace that is opened and not closed; −1 when there is none.
  private int openBrace(int from, int to) {
    int open = -1;
    for (int at = from; (at = Escapes.find(bare, "{}", at, to)) >= 0; at++) {
      open = bare.charAt(at) == '}' ? -1 : open < 0 ? at : open;
    }
    return open;
  }

  /// The line in which a brace that is open is closed after all, before anything else begins; −1
  /// when it is not.
  private int closedIn(int from) {
    for (int i = from; i < lines.size(); i++) {
      var line = lines.get(i);
      if (begins(line)) {
        return -1;
      }
      int brace = Escapes.find(bare, "{}", line.start(), line.end());
      if (brace >= 0) {
        return bare.charAt(brace) == '}' ? i : -1;
      }
    }
    return -1;
  }

  private boolean begins(Line line) {
    return isTitle(line) || isCategory(line);
  }

  private boolean isCategory(Line line) {
    return bare.startsWith(CATEGORY, firstOf(line));
  }

  private boolean isTitle(Line line) {
    int at = firstOf(line);
    return bare.startsWith("::", at) && Escapes.findRow(bare, "::", at + 2, line.end()) > at + 2;
  }

  private int firstOf(Line line) {
    int at = line.start();
    while (at < line.end() && bare.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /// Cuts a block where something begins within it.
  private void block(int first, int end) {
    int from = first;
    boolean isIn = false;
    boolean isBegun = false;
    boolean isCategory = false;
    for (int i = first; i < end; i++) {
      var line = lines.get(i);
      boolean isEmpty = line.isBlank() || line.isComment();
      if (isBegun && !isEmpty && !isIn && (isCategory || begins(line))) {
        int start = beforeComments(i, from);
        var flaw =
            isCategory
                ? GiftFlaw.CATEGORY_SWALLOWS
                : isCategory(line) ? GiftFlaw.CATEGORY_INSIDE : GiftFlaw.NO_BLANK_LINE;
        into.tell(flaw, places.position(firstOf(line)));
        segment(from, start);
        from = start;
        isBegun = false;
      }
      if (!isBegun && !isEmpty) {
        isBegun = true;
        isCategory = isCategory(line);
      }
      isIn = !isCategory && isInBraces(line, isIn);
    }
    segment(from, end);
  }

  /// Comments stand before what they are about.
  private int beforeComments(int line, int least) {
    int start = line;
    while (start - 1 > least && lines.get(start - 1).isComment()) {
      start--;
    }
    return start;
  }

  private boolean isInBraces(Line line, boolean before) {
    boolean isIn = before;
    for (int at = line.start(); (at = Escapes.find(bare, "{}", at, line.end())) >= 0; at++) {
      isIn = bare.charAt(at) == '{';
    }
    return isIn;
  }

  private void segment(int from, int end) {
    int start = lines.get(from).start();
    var body = new Slice(bare.substring(start, lines.get(end - 1).end()), start).strip();
    var comments =
        lines.subList(from, end).stream()
            .filter(Line::isComment)
            .map(line -> text.substring(line.start(), line.end()))
            .toList();
    if (!body.isEmpty()) {
      found.add(new Segment(body, comments));
    }
  }
}
