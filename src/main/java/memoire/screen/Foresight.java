package memoire.screen;

import java.time.LocalDate;
import memoire.simulate.Projection;
import memoire.simulate.Prospects;

/// What would come of other settings.
///
/// @param present what comes of things as they are set, over as many days
/// @param prospects at every target, with as many new cards a day as were asked for
public record Foresight(LocalDate today, Projection present, Prospects prospects) {

  /// The target that holds now, in percent.
  int percent() {
    return Prospects.percent(present.scenario().retention());
  }

  /// New cards a day as they are looked at.
  int newCards() {
    return prospects.byTarget().getFirst().scenario().newCards();
  }

  int days() {
    return present.days();
  }
}
