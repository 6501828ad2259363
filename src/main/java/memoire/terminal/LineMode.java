package memoire.terminal;

import java.io.InputStream;

/// Leads a dialogue line by line: on a dumb terminal, with a screen reader, or through a pipe.
public final class LineMode {
  /// Longest line that is handed on, in UTF-16 code units; the rest of a longer one is dropped.
  public static final int LONGEST_LINE = 64 * 1024;

  private LineMode() {}

  /// Runs a dialogue to its end, or to the end of the input, which is an end like any other.
  ///
  /// @param in where lines come from, unless a terminal edits them
  public static void run(
      Dialogue dialogue, TerminalProbe.Mode mode, InputStream in, PlainOutput out) {
    try (var lines = lines(dialogue, mode, in, out)) {
      run(dialogue, lines, out);
    }
  }

  private static Lines lines(
      Dialogue dialogue, TerminalProbe.Mode mode, InputStream in, PlainOutput out) {
    return switch (mode) {
      case FULL_SCREEN, EDITED_LINES -> TypedLines.open(dialogue);
      case LINES -> new PlainLines(in, out, true);
      case PIPE -> new PlainLines(in, out, false);
    };
  }

  static void run(Dialogue dialogue, Lines lines, PlainOutput out) {
    out.lines(dialogue.opening()).flush();
    while (!out.isClosed()) {
      var line = lines.next(dialogue.prompt());
      if (line == null) {
        out.lines(dialogue.closing()).flush();
        return;
      }
      var reply = dialogue.on(withoutControls(line));
      out.lines(reply.lines()).flush();
      if (reply.isOver()) {
        return;
      }
    }
  }

  /// Where the system edits lines, keys it does not know leave escape sequences behind.
  private static String withoutControls(String line) {
    if (line.chars().noneMatch(Character::isISOControl)) {
      return line;
    }
    var text = new StringBuilder(line.length());
    line.codePoints().filter(c -> !Character.isISOControl(c)).forEach(text::appendCodePoint);
    return text.toString();
  }
}
