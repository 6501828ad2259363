package memoire.terminal;

import java.util.Map;

/// Decides how to talk to people, from the environment and the two standard streams.
public final class TerminalProbe {
  /// The ways, from the richest.
  public enum Mode {
    /// Frames on the whole terminal.
    FULL_SCREEN,
    /// One line after the other, edited with the keys of a shell.
    EDITED_LINES,
    /// One line after the other, typed at a dumb terminal.
    LINES,
    /// One line after the other, from a file or a pipe.
    PIPE
  }

  private TerminalProbe() {}

  /// Starts to load, beside the caller's own work, what [#mode] and a first frame need: JLine's
  /// native library and Lanterna's characters. Worth calling first of all where a full screen is
  /// likely.
  public static void prepare() {
    var loader = new Thread(TerminalProbe::load, "load-terminal");
    loader.setDaemon(true);
    loader.start();
  }

  private static void load() {
    if (PosixTty.isPresent()) {
      Painter.load();
    }
  }

  /// The richest way that there is.
  ///
  /// @param plain whether the user asked for lines
  public static Mode mode(boolean plain, Map<String, String> environment) {
    if (Posix.ofThisSystem() == null || !PosixTty.isPresent()) {
      return Mode.PIPE;
    }
    return onTerminal(plain, environment.getOrDefault("TERM", ""));
  }

  /// Whether a terminal draws what it is sent, and is not there for lines only.
  static boolean isCapable(Map<String, String> environment) {
    return onTerminal(false, environment.getOrDefault("TERM", "")) == Mode.FULL_SCREEN;
  }

  static Mode onTerminal(boolean plain, String term) {
    return switch (term) {
      case "", "dumb", "unknown", "emacs", "network", "dialup" -> Mode.LINES;
      default -> plain ? Mode.EDITED_LINES : Mode.FULL_SCREEN;
    };
  }
}
