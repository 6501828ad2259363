package memoire.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.sqlite.BusyHandler;

/// Waiting for a lock that another process holds. SQLite's own way is to ask ever more seldom, up
/// to ten times a second: against a process that writes one answer after the other it may then
/// never find the file free. Short naps of random length give both their turns.
final class Waiting extends BusyHandler {
  private static final int LONGEST_NAP_MILLIS = 10;

  private final long patience;
  private long since;

  Waiting(Duration patience) {
    this.patience = patience.toNanos();
  }

  /// Naps, and says whether to try again.
  ///
  /// @param before how often this was asked for the same lock
  boolean again(int before) {
    long now = System.nanoTime();
    if (before == 0) {
      since = now;
    }
    if (now - since >= patience) {
      return false;
    }
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(1, LONGEST_NAP_MILLIS + 1));
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  protected int callback(int before) {
    return again(before) ? 1 : 0;
  }
}
