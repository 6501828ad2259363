package memoire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import memoire.drill.Stamp;

/// Tells how long the machine has been running, which nobody can set.
@FunctionalInterface
interface UpClock {
  /// This moment by both clocks.
  Stamp stamp(Instant now);

  /// Linux tells how long it has been up, time asleep included, and names each of its runs.
  /// Elsewhere only the time since this process began is sure: across processes the wall clock is
  /// all there is.
  static UpClock ofThisMachine() {
    var boot = text(Path.of("/proc/sys/kernel/random/boot_id"));
    if (!boot.isEmpty() && Files.isReadable(UPTIME)) {
      return now -> new Stamp(now, boot, uptime());
    }
    var process = "process " + ProcessHandle.current().pid() + " " + System.currentTimeMillis();
    long began = System.nanoTime();
    return now -> new Stamp(now, process, Duration.ofNanos(System.nanoTime() - began));
  }

  Path UPTIME = Path.of("/proc/uptime");

  /// Hundredths of a second.
  private static Duration uptime() {
    var text = text(UPTIME);
    int end = text.indexOf(' ');
    try {
      return Duration.ofMillis(
          Math.round(1000 * Double.parseDouble(end < 0 ? text : text.substring(0, end))));
    } catch (NumberFormatException e) {
      return Duration.ofNanos(System.nanoTime());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
