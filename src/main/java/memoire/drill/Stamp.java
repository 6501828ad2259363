package memoire.drill;

import java.time.Duration;
import java.time.Instant;

/// A moment, as two clocks tell it. The wall clock can be set; the time since the machine was
/// started cannot, but starts anew with it.
///
/// @param at by the wall clock
/// @param boot names one run of the machine, or of the process where the machine does not say
/// @param up the time since that run began, time asleep included
public record Stamp(Instant at, String boot, Duration up) {

  /// How long it is from here to a later moment, never negative: by the clock that cannot be set
  /// where both moments are of one run, else by the wall clock.
  public Duration until(Stamp later) {
    var between = boot.equals(later.boot) ? later.up.minus(up) : Duration.between(at, later.at);
    return between.isNegative() ? Duration.ZERO : between;
  }

  /// The moment some time later, in the same run.
  public Stamp plus(Duration time) {
    return new Stamp(at.plus(time), boot, up.plus(time));
  }
}
