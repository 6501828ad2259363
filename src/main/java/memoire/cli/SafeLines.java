package memoire.cli;

import memoire.terminal.PlainOutput;
import memoire.text.SafeText;

/// Text appended piece by piece, printed line by line.
final class SafeLines implements Appendable {
  private final PlainOutput out;
  private final StringBuilder line = new StringBuilder();

  SafeLines(PlainOutput out) {
    this.out = out;
  }

  @Override
  public SafeLines append(CharSequence text) {
    return append(text, 0, text.length());
  }

  @Override
  public SafeLines append(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      append(text.charAt(i));
    }
    return this;
  }

  @Override
  public SafeLines append(char c) {
    if (c == '\n') {
      out.line(SafeText.of(line.toString()));
      line.setLength(0);
    } else {
      line.append(c);
    }
    return this;
  }

  /// Prints what stands without its line break.
  void flush() {
    if (!line.isEmpty()) {
      out.text(SafeText.of(line.toString()));
      line.setLength(0);
    }
    out.flush();
  }
}
