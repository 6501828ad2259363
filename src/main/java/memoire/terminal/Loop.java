package memoire.terminal;

import memoire.screen.Input;
import memoire.screen.Key;

/// Runs a program on a full screen: one frame, then inputs, then the next frame. Inputs that wait
/// together are answered together before a frame is painted.
public final class Loop {
  /// A flood of input must not keep the screen from being painted.
  private static final int MOST_INPUTS_PER_FRAME = 256;

  private final Program program;
  private final FullScreen screen;
  private boolean wasInterrupted;

  private Loop(Program program, FullScreen screen) {
    this.program = program;
    this.screen = screen;
  }

  /// Returns when the program ends or the terminal goes away; the terminal is then as it was found.
  /// Call it only where [TerminalProbe] found a terminal fit for it.
  public static void run(Program program, Theme theme) {
    try (var screen = FullScreen.open(theme)) {
      run(program, screen);
    }
  }

  static void run(Program program, FullScreen screen) {
    new Loop(program, screen).run();
  }

  private void run() {
    screen.paint(program.frame(screen.size()));
    screen.watchSignals();
    screen.askBackground();
    while (answer()) {
      screen.paint(program.frame(screen.size()));
    }
  }

  /// Waits for input and answers all there is; false when the program has ended.
  private boolean answer() {
    var input = screen.next(program.waitMillis());
    if (input == null) {
      return follow(program.waited());
    }
    for (int inputs = 0; input != null; inputs++) {
      if (!answer(input)) {
        return false;
      }
      input = inputs < MOST_INPUTS_PER_FRAME ? screen.next(0) : null;
    }
    return true;
  }

  /// A second Ctrl-C in a row ends even a program that has no ear for the first.
  private boolean answer(Input input) {
    boolean isInterrupt =
        input instanceof Input.Pressed(Key key) && key.ctrl() && key.text().equals("c");
    boolean isLast = input instanceof Input.Closed || (isInterrupt && wasInterrupted);
    wasInterrupted = isInterrupt;
    return follow(program.on(input)) && !isLast;
  }

  private boolean follow(Program.Next next) {
    return switch (next) {
      case GO_ON -> true;
      case SUSPEND -> answer(screen.suspend());
      case QUIT -> false;
    };
  }
}
