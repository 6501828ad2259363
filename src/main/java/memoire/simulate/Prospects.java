package memoire.simulate;

import java.util.ArrayList;
import java.util.List;

/// What a scenario comes to at every target from 70 to 99 %.
///
/// @param byTarget one for each percent, the lowest first
public record Prospects(List<Projection> byTarget) {
  public static final int LEAST_PERCENT = 70;
  public static final int MOST_PERCENT = 99;

  /// Thirty pictures are made at once, so that each may take so many cards.
  public static final int EFFORT = 3_000;

  public Prospects {
    byTarget = List.copyOf(byTarget);
    if (byTarget.size() != MOST_PERCENT - LEAST_PERCENT + 1) {
      throw new IllegalArgumentException("there is a projection for each target");
    }
  }

  /// @param effort how many cards are played at each target
  public static Prospects of(Situation situation, Scenario scenario, int effort) {
    var projections = new ArrayList<Projection>();
    for (int percent = LEAST_PERCENT; percent <= MOST_PERCENT; percent++) {
      projections.add(Simulation.play(situation, scenario.withRetention(percent / 100.0), effort));
    }
    return new Prospects(projections);
  }

  /// @param percent the target, 70 to 99
  public Projection at(int percent) {
    return byTarget.get(percent - LEAST_PERCENT);
  }

  /// The target, in percent, at which each card that is known in the end has taken the least time.
  /// The longer the time that is looked at, the more it says: a low target puts work off.
  public int cheapest() {
    int cheapest = LEAST_PERCENT;
    for (int percent = LEAST_PERCENT; percent <= MOST_PERCENT; percent++) {
      if (at(percent).minutesPerKnown() < at(cheapest).minutesPerKnown()) {
        cheapest = percent;
      }
    }
    return cheapest;
  }

  /// A retention in whole percents, within those that there are.
  public static int percent(double retention) {
    return Math.clamp(Math.round(100 * retention), LEAST_PERCENT, MOST_PERCENT);
  }
}
