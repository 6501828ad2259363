package memoire.terminal;

import java.io.IOException;
import memoire.screen.Size;

/// A terminal device: raw mode, its size, bytes in and bytes out.
interface Tty {
  /// Remembers how the terminal is set, then turns off echo, line editing and keyboard signals.
  void raw();

  /// Sets the terminal as [#raw] found it; does nothing when it is not raw.
  ///
  /// @param drain wait until what was written has been sent, which a stalled line may delay
  void cooked(boolean drain);

  /// Falls back to 80×24 where the terminal does not say.
  Size size();

  /// Reads what has been typed.
  ///
  /// @return number of bytes, 0 when none came in time, -1 when the terminal has gone
  int read(byte[] into, int waitMillis);

  void write(byte[] from, int length) throws IOException;
}
