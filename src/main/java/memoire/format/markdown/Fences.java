package memoire.format.markdown;

import java.util.List;

/// Fenced blocks of code. One that is never closed is none, so that a forgotten fence does not
/// swallow the questions below it.
final class Fences {
  private static final int SHORTEST = 3;

  private Fences() {}

  /// Which lines are code, the fences included.
  static boolean[] of(List<String> lines) {
    var isCode = new boolean[lines.size()];
    var hopeless = new Hopeless();
    for (int i = 0; i < lines.size(); i++) {
      int close = hopeless.admits(lines.get(i)) ? close(lines, i) : i;
      if (close < 0) {
        hopeless.add(lines.get(i));
      }
      for (; close > i; i++) {
        isCode[i] = true;
        isCode[i + 1] = true;
      }
    }
    return isCode;
  }

  /// Whether a line opens a fence, be it after the mark of a list item or a question.
  static boolean opens(String line) {
    return length(line, start(line)) > 0;
  }

  /// The line that closes the fence which is opened in a line; -1 when there is none.
  static int close(List<String> lines, int open) {
    var opening = lines.get(open);
    int at = start(opening);
    int length = length(opening, at);
    if (length == 0) {
      return -1;
    }
    for (int i = open + 1; i < lines.size(); i++) {
      if (closes(lines.get(i), opening.charAt(at), length)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(String line, char fence, int length) {
    int from = Marks.indent(line);
    int run = run(line, from, fence);
    return run >= length && line.substring(from + run).isBlank();
  }

  /// Where a fence would begin.
  private static int start(String line) {
    int at = Marks.indent(line);
    if (Marks.isAsk(line) || Marks.isAnswer(line)) {
      at = line.indexOf(':') + 1;
    } else {
      int option = Marks.option(line);
      at = option >= 0 ? option : at + Math.max(0, Marks.item(line.substring(at)));
    }
    while (at < line.length() && Marks.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /// The length of the fence at a place; 0 when there is none.
  private static int length(String line, int at) {
    if (at >= line.length()) {
      return 0;
    }
    char fence = line.charAt(at);
    if (fence != '`' && fence != '~') {
      return 0;
    }
    int run = run(line, at, fence);
    boolean isSpan = fence == '`' && line.indexOf('`', at + run) >= 0;
    return run >= SHORTEST && !isSpan ? run : 0;
  }

  private static int run(String line, int from, char c) {
    int at = from;
    while (at < line.length() && line.charAt(at) == c) {
      at++;
    }
    return at - from;
  }

  /// The shortest fences that are known to be closed nowhere below: longer ones are not either.
  private static final class Hopeless {
    private int ticks = Integer.MAX_VALUE;
    private int tildes = Integer.MAX_VALUE;

    boolean admits(String line) {
      int at = start(line);
      int length = length(line, at);
      return length > 0 && length < (line.charAt(at) == '`' ? ticks : tildes);
    }

    void add(String line) {
      int at = start(line);
      if (line.charAt(at) == '`') {
        ticks = length(line, at);
      } else {
        tildes = length(line, at);
      }
    }
  }
}
