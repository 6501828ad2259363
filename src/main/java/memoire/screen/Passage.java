package memoire.screen;

import static memoire.screen.Column.run;

import java.util.ArrayList;
import java.util.List;
import memoire.question.Evidence;
import memoire.screen.Line.Run;

/// A quotation where it stands in its document.
///
/// @param text the document, or as much of it as is known
/// @param start offset of the quotation's first UTF-16 code unit in the text
/// @param end offset after its last
/// @param isFound whether the document still contains the quotation
record Passage(String text, int start, int end, boolean isFound) {
  /// How much is shown before and after the quotation on its own page, in UTF-16 code units; twice
  /// as much where paragraphs are long.
  private static final int AROUND = 3000;

  /// How much of its paragraph is shown with the feedback.
  private static final int NEAR = 240;

  private static final Style QUOTED = Style.TEXT.strong().underlined();

  /// Where the evidence says it is; when the document has changed, where else it is found.
  static Passage in(String text, Evidence evidence) {
    var quote = evidence.quote();
    boolean isThere =
        evidence.start() >= 0
            && evidence.end() >= evidence.start()
            && evidence.end() <= text.length()
            && text.startsWith(quote, evidence.start())
            && !quote.isEmpty();
    int start = isThere ? evidence.start() : quote.isEmpty() ? -1 : text.indexOf(quote);
    return start < 0 ? alone(evidence) : new Passage(text, start, start + quote.length(), true);
  }

  /// The quotation and nothing else.
  static Passage alone(Evidence evidence) {
    return new Passage(evidence.quote(), 0, evidence.quote().length(), false);
  }

  /// The quotation emphasised within its paragraph, shortened when that is long.
  List<Piece> paragraph() {
    int from = Math.max(paragraphStart(start), wordStart(start - NEAR));
    int to = Math.min(paragraphEnd(end), wordEnd(end + NEAR));
    var pieces = new ArrayList<Piece>();
    if (from > paragraphStart(start)) {
      pieces.add(Piece.of("… ", Style.MUTED));
    }
    pieces.addAll(pieces(from, to, Style.MUTED));
    if (to < paragraphEnd(end)) {
      pieces.add(Piece.of(" …", Style.MUTED));
    }
    return pieces;
  }

  /// A line behind a bar, which is heavy where the line has some of the quotation.
  static Run[] barred(Line line, String otherwise) {
    boolean isQuoted = false;
    for (var run : line.runs()) {
      isQuoted |= run.style().equals(QUOTED);
    }
    var runs = new ArrayList<Run>();
    runs.add(isQuoted ? run("┃ ", Style.ACCENT) : run(otherwise, Style.MUTED));
    runs.addAll(line.runs());
    return runs.toArray(Run[]::new);
  }

  /// Draws the document around the quotation, and keeps the quotation in sight.
  void draw(Column column) {
    int near = Math.max(paragraphStart(Math.max(0, start - AROUND)), wordStart(start - 2 * AROUND));
    int from = Math.max(near, bodyStart());
    int to =
        Math.min(paragraphEnd(Math.min(text.length(), end + AROUND)), wordEnd(end + 2 * AROUND));
    int first = -1;
    int last = -1;
    for (int at = from; at < to; ) {
      int until = blockEnd(at, to);
      int row = column.height();
      block(column, at, until);
      if (at < end && until > start) {
        first = first < 0 ? row : first;
        last = column.height() - 1;
      }
      at = blockStart(until, to);
    }
    if (first >= 0) {
      column.focus(Math.max(0, first - 2), last);
    }
  }

  /// A paragraph; a heading is set strong and without its signs.
  private void block(Column column, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == '#') {
      at++;
    }
    boolean isHeading = at > from && at < to && text.charAt(at) == ' ';
    if (column.height() > 0 && !isLineStart(from)) {
      column.gap();
    }
    column.hanging(
        List.of(), pieces(isHeading ? at + 1 : from, to, isHeading ? Style.STRONG : Style.TEXT));
  }

  /// Whether a block follows another without a blank line between, like the items of a list.
  private boolean isLineStart(int at) {
    return at > 1 && text.charAt(at - 1) == '\n' && text.charAt(at - 2) != '\n';
  }

  private List<Piece> pieces(int from, int to, Style style) {
    int quoted = Math.clamp(start, from, to);
    int after = Math.clamp(end, quoted, to);
    return List.of(
        Piece.of(text.substring(from, quoted), style),
        Piece.of(text.substring(quoted, after), QUOTED),
        Piece.of(text.substring(after, to), style));
  }

  /// The end of the block that begins here: at a blank line, or before a line that is an item, a
  /// heading or a row of a table.
  private int blockEnd(int from, int limit) {
    int at = text.indexOf('\n', from);
    while (at >= 0 && at < limit && !isBoundary(at, from)) {
      at = text.indexOf('\n', at + 1);
    }
    return at < 0 ? limit : Math.min(at, limit);
  }

  private boolean isBoundary(int newline, int from) {
    if (text.charAt(from) == '#' || newline + 1 >= text.length()) {
      return true;
    }
    char next = text.charAt(newline + 1);
    return next == '\n' || next == '\r' || next == '#' || next == '|' || isItem(newline + 1);
  }

  private boolean isItem(int at) {
    return at + 1 < text.length()
        && "-*•+".indexOf(text.charAt(at)) >= 0
        && text.charAt(at + 1) == ' ';
  }

  private int blockStart(int from, int limit) {
    int at = from;
    while (at < limit && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
      at++;
    }
    return at;
  }

  /// Where the body begins, behind a front matter between two lines of three hyphens; that is for
  /// programs, and its fields stand above the page.
  private int bodyStart() {
    int close = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
    return close < 0 || close >= start ? 0 : blockStart(close + "\n---\n".length(), start);
  }

  private int paragraphStart(int at) {
    int blank = text.lastIndexOf("\n\n", Math.max(0, at - 1));
    return blank < 0 || at == 0 ? 0 : Math.min(at, blank + 2);
  }

  private int paragraphEnd(int at) {
    int blank = text.indexOf("\n\n", at);
    return blank < 0 ? text.length() : blank;
  }

  private int wordStart(int at) {
    int place = Math.max(0, at);
    while (place > 0 && place < start && text.charAt(place) != ' ') {
      place++;
    }
    return place > 0 && place < start ? place + 1 : place;
  }

  private int wordEnd(int at) {
    int place = Math.min(text.length(), at);
    while (place < text.length() && place > end && text.charAt(place) != ' ') {
      place--;
    }
    return place;
  }
}
