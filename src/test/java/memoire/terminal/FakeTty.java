package memoire.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import memoire.screen.Size;

/// A terminal in memory: what will be typed, and what was written.
final class FakeTty implements Tty {
  Size size = new Size(20, 4);
  boolean isRaw;
  boolean isBroken;

  /// Whether the terminal stays when all has been typed.
  boolean isPatient;

  int writes;
  private final Queue<byte[]> typed = new ArrayDeque<>();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  FakeTty type(String text) {
    typed.add(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /// Whether everything that was typed has been read.
  boolean isEmpty() {
    return typed.isEmpty();
  }

  /// What was written since the last time, with `^` for ESC.
  String written() {
    var text = written.toString(StandardCharsets.UTF_8).replace('\u001b', '^');
    written.reset();
    return text;
  }

  @Override
  public void raw() {
    isRaw = true;
  }

  @Override
  public void cooked(boolean drain) {
    isRaw = false;
  }

  @Override
  public Size size() {
    return size;
  }

  /// Each typed text is one read; after the last the terminal is gone, unless it is patient.
  @Override
  public int read(byte[] into, int waitMillis) {
    var next = typed.poll();
    if (next == null && isPatient) {
      LockSupport.parkNanos(1_000_000L * waitMillis);
      return 0;
    }
    if (next == null) {
      return waitMillis == 0 ? 0 : -1;
    }
    System.arraycopy(next, 0, into, 0, next.length);
    return next.length;
  }

  @Override
  public void write(byte[] from, int length) throws IOException {
    if (isBroken) {
      throw new IOException("Input/output error");
    }
    writes++;
    written.write(from, 0, length);
  }
}
