package memoire.terminal;

import java.util.Map;
import memoire.terminal.TerminalProbe.Mode;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// How far a long job has come: one line on a terminal, redrawn in place and gone when the job is
/// done or interrupted. Pipes, files and dumb terminals are told nothing.
public final class ProgressLine implements AutoCloseable {
  private static final String CLEAR = "\r\u001b[K";

  private final PlainOutput out;
  private final boolean isVisible;
  private SafeText shown = SafeText.EMPTY;
  private @Nullable Thread onInterrupt;

  ProgressLine(PlainOutput out, boolean isVisible) {
    this.out = out;
    this.isVisible = isVisible;
  }

  /// A line on that output, if people watch it.
  public static ProgressLine on(PlainOutput out, Map<String, String> environment) {
    var mode = TerminalProbe.onTerminal(false, environment.getOrDefault("TERM", ""));
    return new ProgressLine(out, mode == Mode.FULL_SCREEN && out.isTerminal());
  }

  /// Shows this instead of what was shown; to be kept within 40 cells, as lines that wrap cannot be
  /// redrawn.
  public void show(SafeText text) {
    if (!isVisible || text.equals(shown)) {
      return;
    }
    if (onInterrupt == null) {
      onInterrupt = new Thread(() -> out.control(CLEAR).flush());
      Runtime.getRuntime().addShutdownHook(onInterrupt);
    }
    out.control(CLEAR).text(text).flush();
    shown = text;
  }

  /// Clears the line.
  @Override
  public void close() {
    if (onInterrupt != null) {
      out.control(CLEAR).flush();
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
      onInterrupt = null;
      shown = SafeText.EMPTY;
    }
  }
}
