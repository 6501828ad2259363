package memoire.simulate;

import java.util.ArrayList;
import java.util.List;

/// What so many new cards a day cost, supposing that there were always new ones.
///
/// @param settled minutes a day in the last quarter of the time that is looked at
/// @param busiest minutes a day in the busiest week
public record Cost(int newCards, double settled, double busiest) {
  private static final List<Integer> MORE = List.of(0, 5, 10, 20);

  /// The cost of as many a day as in a scenario, of none, and of some more.
  public static List<Cost> of(Situation situation, Scenario scenario, int effort) {
    var costs = new ArrayList<Cost>();
    if (scenario.newCards() > 0) {
      costs.add(of(situation, scenario, 0, effort));
    }
    for (int more : MORE) {
      if (scenario.newCards() + more <= Scenario.MOST_NEW) {
        costs.add(of(situation, scenario, scenario.newCards() + more, effort));
      }
    }
    return costs;
  }

  private static Cost of(Situation situation, Scenario scenario, int newCards, int effort) {
    var projection = Simulation.play(situation, scenario.withNewCards(newCards).endless(), effort);
    return new Cost(newCards, projection.settled(), projection.busiest());
  }
}
