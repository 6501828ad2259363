package memoire.terminal;

import java.util.Map;

/// Decides how to talk to people, from the environment and the two standard streams.
public final class TerminalProbe {
  /// The ways, from the richest.
  public enum Mode {
    /// Frames on the whole terminal.
    FULL_SCREEN,
    /// One line after the other, typed at a terminal.
    LINES,
    /// One line after the other, from a file or a pipe.
    PIPE
  }

  private TerminalProbe() {}

  /// Cheap where the answer is clear without the native library.
  ///
  /// @param plain whether the user asked for lines
  public static Mode mode(boolean plain, Map<String, String> environment) {
    if (Posix.ofThisSystem() == null || !PosixTty.isPresent()) {
      return Mode.PIPE;
    }
    return plain || !canMoveCursor(environment) ? Mode.LINES : Mode.FULL_SCREEN;
  }

  /// Whether full-screen programs work on the terminal: not on a dumb one, nor in Emacs' shell.
  static boolean canMoveCursor(Map<String, String> environment) {
    var term = environment.getOrDefault("TERM", "");
    return switch (term) {
      case "", "dumb", "unknown", "emacs", "network", "dialup" -> false;
      default -> !environment.containsKey("INSIDE_EMACS") || !term.startsWith("emacs");
    };
  }
}
