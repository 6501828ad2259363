package memoire.terminal;

import memoire.screen.Frame;
import memoire.screen.Input;
import memoire.screen.Size;

/// What a full screen shows and how it answers. Called by one thread.
public interface Program {
  /// How the screen looks now, at this size.
  Frame frame(Size size);

  /// Takes one input and says what follows. `Closed` always ends the program.
  Next on(Input input);

  /// How long to wait for input, in milliseconds, before [#waited] is asked.
  default int waitMillis() {
    return Integer.MAX_VALUE;
  }

  /// The time to wait is over. Not asked while input keeps coming.
  default Next waited() {
    return Next.GO_ON;
  }

  /// What the loop does next.
  enum Next {
    /// Paint, and wait for more.
    GO_ON,
    /// Give the terminal back and stop, until the shell continues the program; then tell it the
    /// size.
    SUSPEND,
    QUIT
  }
}
