import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/// A process on a pseudo-terminal of its own, driven like a person would: type, and wait for words.
final class Pty implements AutoCloseable {
  /// A program that was silent for so long waits for a key.
  private static final int QUIET_MILLIS = 250;

  private final JniNativePty pty;
  private final Process process;
  private final StringBuilder seen = new StringBuilder();
  private final Thread reader;
  private final long started;

  /// Starts a command on a new terminal of this size; `environment` is added to this process's own.
  Pty(int columns, int rows, List<String> command, Map<String, String> environment)
      throws IOException {
    pty = (JniNativePty) new JniTerminalProvider().open(null, Size.of(columns, rows));
    var slave = new File(pty.getName());
    var builder =
        new ProcessBuilder(command).redirectInput(slave).redirectOutput(slave).redirectError(slave);
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().putAll(environment);
    started = System.nanoTime();
    process = builder.start();
    reader = Thread.ofPlatform().daemon().start(this::read);
  }

  /// Waits until the words have appeared, and returns how long after the start that was.
  Duration await(String words) throws InterruptedException {
    long giveUp = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    synchronized (seen) {
      while (seen.indexOf(words) < 0) {
        if (System.nanoTime() > giveUp || !process.isAlive() && !reader.isAlive()) {
          throw new IllegalStateException("“" + words + "” never came; seen: " + seen);
        }
        seen.wait(20);
      }
    }
    return Duration.ofNanos(System.nanoTime() - started);
  }

  /// Waits until the program has had nothing more to say for a while.
  void settle() throws InterruptedException {
    int before = -1;
    for (int now = heard(); now != before; now = heard()) {
      before = now;
      Thread.sleep(QUIET_MILLIS);
    }
  }

  private int heard() {
    synchronized (seen) {
      return seen.length();
    }
  }

  /// Types, after forgetting what was seen so far.
  void type(String keys) throws IOException {
    synchronized (seen) {
      seen.setLength(0);
    }
    pty.getMasterOutput().write(keys.getBytes(StandardCharsets.UTF_8));
    pty.getMasterOutput().flush();
  }

  /// Waits for the process to end by itself; its exit code.
  int exit() throws InterruptedException {
    if (!process.waitFor(Duration.ofSeconds(60))) {
      throw new IllegalStateException("it did not end; seen: " + seen);
    }
    return process.exitValue();
  }

  /// Time since the start.
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - started);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    pty.close();
  }

  private void read() {
    var buffer = new byte[1 << 16];
    try (InputStream in = pty.getMasterInput()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        synchronized (seen) {
          seen.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
          seen.notifyAll();
        }
      }
    } catch (IOException _) {
      // The other side is gone: reading a terminal without a process fails, that is its end of
      // file.
    }
  }
}
