package memoire.screen;

import java.time.Duration;
import java.util.Locale;

/// Times as a clock shows them.
final class ClockFace {
  private ClockFace() {}

  /// As `0:07`, `12:34` or `1:02:03`; never negative, and rounded up, so that 0:00 is the end.
  static String left(Duration time) {
    return text(Math.max(0, (time.toMillis() + 999) / 1000));
  }

  /// The same of time that was spent, in whole seconds.
  static String spent(Duration time) {
    return text(Math.max(0, time.toSeconds()));
  }

  private static String text(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
