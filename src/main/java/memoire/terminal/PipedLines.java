package memoire.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// Lines from a file, a pipe or a terminal that edits its own lines, in UTF-8.
final class PipedLines implements Lines {
  private final Reader in;
  private final PlainOutput out;
  private boolean afterReturn;

  PipedLines(InputStream in, PlainOutput out) {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
    this.out = out;
  }

  static PipedLines standard(PlainOutput out) {
    return new PipedLines(new FileInputStream(FileDescriptor.in), out);
  }

  @Override
  public @Nullable String next(SafeText prompt) {
    out.text(prompt).flush();
    var line = read();
    // What was typed is not seen here, nor the line break that ended it.
    out.line().flush();
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
