package memoire.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import memoire.screen.Size;

/// Plays a program on a terminal in memory, key by key, and takes the time from each key to the
/// frame that follows it: decoding, the program with all its effects, layout, and the bytes that
/// would go to the terminal.
public final class KeyTimes {
  private KeyTimes() {}

  /// @param keys each as the terminal would send it
  /// @return nanoseconds, one for each key
  public static List<Long> of(Program program, List<String> keys, Size size) {
    var tty = new Keyboard(keys, size);
    var theme = new Theme(Theme.Background.DARK, Theme.Depth.TRUE);
    try (var screen = FullScreen.open(tty, new Idle(), theme)) {
      Loop.run(program, screen);
    }
    return tty.times;
  }

  /// Sends the next key when the program waits for one: the frame before has then been written.
  private static final class Keyboard implements Tty {
    private final List<String> keys;
    private final Size size;
    private final List<Long> times = new ArrayList<>();
    private int next;
    private long sent;

    Keyboard(List<String> keys, Size size) {
      this.keys = keys;
      this.size = size;
    }

    @Override
    public int read(byte[] into, int waitMillis) {
      if (waitMillis == 0) {
        return 0;
      }
      long now = System.nanoTime();
      if (next > 0 && times.size() < next) {
        times.add(now - sent);
      }
      if (next == keys.size()) {
        return -1;
      }
      var key = keys.get(next++).getBytes(StandardCharsets.UTF_8);
      System.arraycopy(key, 0, into, 0, key.length);
      sent = System.nanoTime();
      return key.length;
    }

    @Override
    public void write(byte[] from, int length) throws IOException {}

    @Override
    public Size size() {
      return size;
    }

    @Override
    public void raw() {}

    @Override
    public void cooked(boolean drain) {}
  }

  private static final class Idle extends Job {
    Idle() {
      super(Posix.LINUX);
    }

    @Override
    void watch() {}
  }
}
