package memoire.report;

import java.util.List;
import memoire.plot.Words;
import memoire.simulate.ProspectCharts;
import memoire.simulate.ProspectWords;
import memoire.simulate.Prospects;
import memoire.simulate.Scenario;
import memoire.simulate.Simulated;
import memoire.text.SafeText;

/// What simulations say, in lines.
public final class SimulatedText {
  private final Lines lines;

  private SimulatedText(Lines lines) {
    this.lines = lines;
  }

  /// @param columns of the terminal or the paper
  public static List<SafeText> drawn(Simulated simulated, int columns) {
    return new SimulatedText(Lines.drawn(columns)).written(simulated);
  }

  /// The same in sentences, for any width.
  public static List<SafeText> spoken(Simulated simulated) {
    return new SimulatedText(Lines.spoken()).written(simulated);
  }

  private List<SafeText> written(Simulated simulated) {
    heading(simulated);
    var now = simulated.present();
    var then = simulated.changed();
    lines.gap().text(ProspectWords.present(now));
    if (!then.scenario().equals(now.scenario())) {
      lines.text(ProspectWords.compared(now, then));
    }
    ProspectWords.warnings(then).forEach(lines::text);
    lines.text(ProspectWords.cheapest(simulated.prospects()));
    lines.heading("Target");
    lines.chart(
        ProspectCharts.targets(
            simulated.prospects(), percent(then.scenario()), percent(now.scenario())));
    lines.heading("New cards");
    lines.chart(ProspectCharts.costs(simulated.costs(), now.scenario().newCards()));
    lines.heading("Time");
    lines.chart(ProspectCharts.minutes(then, simulated.today()));
    lines.gap().chart(ProspectCharts.known(then, simulated.today()));
    return lines.all();
  }

  private void heading(Simulated simulated) {
    var scenario = simulated.present().scenario();
    lines.text(
        "Simulation of "
            + (simulated.pack().isEmpty() ? "all packs" : simulated.pack())
            + " over "
            + ProspectWords.time(scenario.days())
            + "; now with a target of "
            + Words.percent(scenario.retention())
            + " and "
            + Words.count(scenario.newCards(), "new card")
            + " a day.");
  }

  private static int percent(Scenario scenario) {
    return Prospects.percent(scenario.retention());
  }
}
