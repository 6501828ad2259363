package memoire.simulate;

import java.time.LocalDate;
import java.util.List;

/// All that simulations say of a learner's settings.
///
/// @param today the study day they begin on
/// @param pack title of the only pack they are about, or empty for all
/// @param present what comes of things as they are set
/// @param changed what would come of other settings; the same where nothing is changed
/// @param prospects of those at every target
/// @param costs of new cards
public record Simulated(
    LocalDate today,
    String pack,
    Projection present,
    Projection changed,
    Prospects prospects,
    List<Cost> costs) {
  private static final int COST_EFFORT = 5_000;

  public Simulated {
    costs = List.copyOf(costs);
  }

  /// @param present scenario as things are set
  /// @param changed over as many days
  public static Simulated of(
      LocalDate today, String pack, Situation situation, Scenario present, Scenario changed) {
    var now = Simulation.play(situation, present);
    return new Simulated(
        today,
        pack,
        now,
        present.equals(changed) ? now : Simulation.play(situation, changed),
        Prospects.of(situation, changed, Prospects.EFFORT),
        Cost.of(situation, changed, COST_EFFORT));
  }
}
