package memoire.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import memoire.screen.Size;
import org.jline.nativ.CLibrary;
import org.jspecify.annotations.Nullable;

/// The terminal on standard input and output, through JLine's native library alone: no child
/// process, no capability data base, no reader thread.
///
/// A thread inside a blocking read would hold up the exit of the JVM by 0.3 s, so reads wait in
/// poll(2) for a limited time.
final class PosixTty implements Tty {
  private static final int INPUT = 0;
  private static final int OUTPUT = 1;
  private static final Size UNKNOWN_SIZE = new Size(80, 24);

  private final Posix posix;
  private final FileInputStream in = new FileInputStream(FileDescriptor.in);
  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private CLibrary.@Nullable Termios found;

  PosixTty(Posix posix) {
    this.posix = posix;
  }

  /// Whether people sit at both ends.
  static boolean isPresent() {
    return isTerminal(INPUT) && isTerminal(OUTPUT);
  }

  /// Whether a file descriptor is a terminal. False where JLine has no library for this system.
  static boolean isTerminal(int descriptor) {
    try {
      return CLibrary.isatty(descriptor) == 1;
    } catch (LinkageError e) {
      return false;
    }
  }

  @Override
  public synchronized void raw() {
    var now = new CLibrary.Termios();
    CLibrary.tcgetattr(INPUT, now);
    if (found == null) {
      found = now;
    }
    CLibrary.tcsetattr(INPUT, CLibrary.TCSANOW, posix.raw(found));
  }

  @Override
  public synchronized void cooked(boolean drain) {
    if (found != null) {
      CLibrary.tcsetattr(INPUT, drain ? CLibrary.TCSADRAIN : CLibrary.TCSANOW, found);
      found = null;
    }
  }

  @Override
  public Size size() {
    return sizeOfOutput();
  }

  /// Of the terminal that shows standard output; 80×24 where it does not say.
  static Size sizeOfOutput() {
    var window = new CLibrary.WinSize();
    boolean known = CLibrary.ioctl(OUTPUT, CLibrary.TIOCGWINSZ, window) == 0;
    return known && window.ws_col > 0 && window.ws_row > 0
        ? new Size(window.ws_col, window.ws_row)
        : UNKNOWN_SIZE;
  }

  @Override
  public int read(byte[] into, int waitMillis) {
    int ready = CLibrary.pollForInput(INPUT, waitMillis);
    if (ready == 0) {
      return 0;
    }
    if (ready < 0) {
      // A signal ended the wait, or the terminal is no more.
      return isPresent() ? 0 : -1;
    }
    try {
      int length = in.read(into);
      return length > 0 ? length : -1;
    } catch (IOException e) {
      return -1;
    }
  }

  @Override
  public void write(byte[] from, int length) throws IOException {
    out.write(from, 0, length);
  }
}
