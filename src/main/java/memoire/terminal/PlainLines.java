package memoire.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// Lines as standard input brings them, in UTF-8: from a file, from a pipe, or from a dumb
/// terminal, on which the system edits the line that is typed.
final class PlainLines implements Lines {
  private final Reader in;
  private final PlainOutput out;

  /// Whether what is typed appears behind the prompt.
  private final boolean isSeen;

  private boolean afterReturn;

  PlainLines(InputStream in, PlainOutput out, boolean isSeen) {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
    this.out = out;
    this.isSeen = isSeen;
  }

  @Override
  public @Nullable String next(SafeText prompt) {
    out.text(prompt).flush();
    var line = read();
    if (line == null || !isSeen) {
      out.line().flush();
    }
    return line;
  }

  private @Nullable String read() {
    var line = new StringBuilder();
    boolean isEmpty = true;
    try {
      for (int c = in.read(); c >= 0; c = in.read()) {
        boolean isSecondOfPair = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        if (isSecondOfPair) {
          continue;
        }
        isEmpty = false;
        if (c == '\n' || c == '\r') {
          return line.toString();
        }
        if (line.length() < LineMode.LONGEST_LINE) {
          line.append((char) c);
        }
      }
    } catch (IOException e) {
      return null;
    }
    return isEmpty ? null : line.toString();
  }

  @Override
  public void close() {
    out.flush();
  }
}
