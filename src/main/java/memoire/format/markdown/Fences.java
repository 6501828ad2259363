package memoire.format.markdown;

import java.util.List;

/// Fenced blocks of code. One that is never closed is none, and a numbered question (`## Q7. …`) is
/// never code, so that a forgotten fence does not swallow the questions below it.
final class Fences {
  private static final int SHORTEST = 3;

  /// Longer ones are no fences, so that a file cannot hold many that are looked for in vain.
  private static final int LONGEST = 20;

  private final List<String> lines;

  /// The shortest fences that are known to be closed nowhere below; longer ones are not either.
  private int hopelessTicks = Integer.MAX_VALUE;

  private int hopelessTildes = Integer.MAX_VALUE;

  Fences(List<String> lines) {
    this.lines = lines;
  }

  /// Which lines are code, the fences included.
  static boolean[] of(List<String> lines) {
    var isCode = new boolean[lines.size()];
    var fences = new Fences(lines);
    for (int i = 0; i < lines.size(); i++) {
      for (int close = fences.close(i); i < close; i++) {
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

  /// The line that closes the fence which is opened in a line; -1 when there is none. Lines are to
  /// be asked for from the top down.
  int close(int open) {
    var opening = lines.get(open);
    if (ends(opening)) {
      hopelessTicks = Integer.MAX_VALUE;
      hopelessTildes = Integer.MAX_VALUE;
    }
    int at = start(opening);
    int length = length(opening, at);
    if (length == 0 || isHopeless(opening.charAt(at), length)) {
      return -1;
    }
    for (int i = open + 1; i < lines.size() && !ends(lines.get(i)); i++) {
      if (closes(lines.get(i), opening.charAt(at), length)) {
        return i;
      }
    }
    if (opening.charAt(at) == '`') {
      hopelessTicks = length;
    } else {
      hopelessTildes = length;
    }
    return -1;
  }

  private boolean isHopeless(char fence, int length) {
    return length >= (fence == '`' ? hopelessTicks : hopelessTildes);
  }

  /// Whether a line is a numbered question, which begins outside of code.
  private static boolean ends(String line) {
    int mark = Marks.indent(line);
    if (mark == line.length() || line.charAt(mark) != '#') {
      return false;
    }
    var heading = line.substring(mark);
    int text = Marks.heading(heading);
    text += Marks.indent(heading.substring(text));
    return text > 0
        && heading.startsWith("Q", text)
        && text + 1 < heading.length()
        && Marks.isDigit(heading.charAt(text + 1));
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
    return run >= SHORTEST && run <= LONGEST && !isSpan ? run : 0;
  }

  private static int run(String line, int from, char c) {
    int at = from;
    while (at < line.length() && line.charAt(at) == c) {
      at++;
    }
    return at - from;
  }
}
