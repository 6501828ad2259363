package memoire.terminal;

/// Leads a dialogue line by line: on a dumb terminal, with a screen reader, or through a pipe.
public final class LineMode {
  /// Longest line that is handed on, in UTF-16 code units; the rest of a longer one is dropped.
  public static final int LONGEST_LINE = 64 * 1024;

  private LineMode() {}

  /// Runs a dialogue to its end, or to the end of the input, which is an end like any other.
  ///
  /// @param mode how to read lines: typed at a terminal, or as they come
  public static void run(Dialogue dialogue, TerminalProbe.Mode mode, PlainOutput out) {
    try (var lines =
        mode == TerminalProbe.Mode.PIPE ? PipedLines.standard(out) : TypedLines.open(out)) {
      run(dialogue, lines, out);
    }
  }

  static void run(Dialogue dialogue, Lines lines, PlainOutput out) {
    out.lines(dialogue.opening()).flush();
    while (!out.isClosed()) {
      var line = lines.next(dialogue.prompt());
      if (line == null) {
        out.lines(dialogue.closing()).flush();
        return;
      }
      var reply = dialogue.on(line);
      out.lines(reply.lines()).flush();
      if (reply.isOver()) {
        return;
      }
    }
  }
}
