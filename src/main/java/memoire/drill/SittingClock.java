package memoire.drill;

import java.time.Duration;

/// The clock of a sitting. What it shows follows from the stamps of the events, so that neither
/// setting the wall clock nor killing the program gives or takes time.
///
/// @param last stamp of the last event
/// @param elapsed what it showed then
/// @param isRunning whether it runs on from there
/// @param factor how many times as long the paper's times are for this learner
/// @param extra how much longer the whole paper is beside that
public record SittingClock(
    Stamp last, Duration elapsed, boolean isRunning, double factor, Duration extra) {

  static SittingClock starting(Stamp at) {
    return new SittingClock(at, Duration.ZERO, true, 1, Duration.ZERO);
  }

  /// What it shows.
  public Duration at(Stamp now) {
    return isRunning ? elapsed.plus(last.until(now)) : elapsed;
  }

  /// A time of the paper, as long as it is for this learner.
  public Duration stretched(Duration time) {
    return Duration.ofMillis(Math.round(time.toMillis() * factor));
  }

  SittingClock on(Stamp stamp, Duration gone) {
    return new SittingClock(stamp, elapsed.plus(gone), isRunning, factor, extra);
  }

  SittingClock running(boolean now) {
    return new SittingClock(last, elapsed, now, factor, extra);
  }

  SittingClock allowing(double newFactor, Duration newExtra) {
    return new SittingClock(last, elapsed, isRunning, newFactor, newExtra);
  }
}
