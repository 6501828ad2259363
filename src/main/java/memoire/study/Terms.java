package memoire.study;

import java.time.Instant;

/// What is settled about a session before it begins.
///
/// @param seed decides every shuffle
/// @param workload what the days ahead hold
/// @param start when the session began, or was last extended: its timebox runs from there
public record Terms(
    Rules rules,
    Preferences preferences,
    Purpose purpose,
    long seed,
    Workload workload,
    Instant start) {

  /// Whether the session's time is over.
  boolean isTimeUp(Instant now) {
    var timebox = preferences.timebox();
    return timebox.isPositive() && !now.isBefore(start.plus(timebox));
  }

  Terms extended(Instant now) {
    return new Terms(rules, preferences, purpose, seed, workload, now);
  }
}
