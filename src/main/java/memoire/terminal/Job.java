package memoire.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/// The program as its shell's job: stopped and continued. SIGINT, SIGTERM and SIGHUP are left to
/// the JVM, which ends and runs its shutdown hooks.
class Job {
  /// Stopping takes hold a moment after it is asked for. Where no shell could continue the program
  /// it never does, and the wait ends by itself.
  private static final int STOP_MILLIS = 300;

  private record Watch(String signal, @Nullable Object before) {}

  private final Posix posix;
  private final Semaphore continued = new Semaphore(0);
  private final List<Watch> watches = new ArrayList<>();
  private volatile boolean isStopAsked;
  private volatile boolean wasContinued;

  Job(Posix posix) {
    this.posix = posix;
  }

  void watch() {
    watch("CONT", this::go);
    watch("TSTP", () -> isStopAsked = true);
  }

  private void go() {
    wasContinued = true;
    continued.release();
  }

  private void watch(String signal, Runnable onSignal) {
    watches.add(new Watch(signal, Signals.register(signal, onSignal)));
  }

  /// Whether another program asked this one to stop (`kill -TSTP`).
  boolean isStopAsked() {
    return isStopAsked;
  }

  /// Whether a stop that this program had no part in (SIGSTOP) has ended. Says so once.
  boolean wasContinued() {
    boolean was = wasContinued;
    wasContinued = false;
    return was;
  }

  /// Stops until the shell continues the job.
  void stop() {
    isStopAsked = false;
    continued.drainPermits();
    var watch = Signals.registerDefault("TSTP");
    try {
      posix.stopJob();
      boolean _ = continued.tryAcquire(STOP_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Signals.unregister("TSTP", watch);
      wasContinued = false;
    }
  }

  /// Signals mean again what they meant before.
  void forget() {
    for (var watch : watches) {
      Signals.unregister(watch.signal(), watch.before());
    }
    watches.clear();
  }
}
