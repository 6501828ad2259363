package memoire.stats;

import static memoire.plot.Words.count;
import static memoire.plot.Words.percent;

import java.util.ArrayList;
import java.util.List;
import memoire.plot.Plot;
import memoire.plot.Plot.Bar;
import memoire.plot.Plot.Tick;

/// True retention: of the cards that came back after a day or more, how many were still known.
final class RetentionCharts {
  /// Retention below this is drawn as low as can be.
  private static final double LEAST = 0.5;

  private RetentionCharts() {}

  static List<Plot> of(Report report) {
    var plots = new ArrayList<Plot>();
    if (!report.total().retention().isEmpty()) {
      plots.add(shares(report));
    }
    var ticks = ticks(report);
    plots.addAll(Sections.some(ticks.size() > 1, () -> line(report, ticks)));
    return plots;
  }

  private static Plot shares(Report report) {
    double target = report.subject().target();
    var all = report.total().retention();
    return new Plot.Bars(
        "True retention against the target",
        "Of cards that came back after a day or more, "
            + percent(all.value().orElse(0))
            + " were still known; "
            + percent(target)
            + " are wanted"
            + verdict(all, target)
            + ".",
        1,
        new Plot.Reference(target, "target " + percent(target)),
        List.of(
            bar("Young", report.youngRetention()),
            bar("Mature", report.total().matureRetention()),
            bar("All", all)));
  }

  /// Whether the difference is more than chance.
  private static String verdict(Share share, double target) {
    if (share.high() < target) {
      return ", and that is below it by more than chance";
    }
    return share.low() > target
        ? ", and that is above it by more than chance"
        : ", and the difference may be chance";
  }

  private static Bar bar(String name, Share share) {
    return new Bar(
        name,
        share.value().orElse(0),
        OverviewCharts.share(share),
        share.isEmpty()
            ? "nothing asked"
            : OverviewCharts.between(share) + ", " + count(share.of(), "answer"));
  }

  private static Plot line(Report report, List<Tick> ticks) {
    return new Plot.Spark(
        "True retention by " + Period.noun(report),
        "From "
            + ticks.getFirst().figure()
            + " to "
            + ticks.getLast().figure()
            + ". The line runs from 50 to 100 %.",
        LEAST,
        1,
        ticks);
  }

  private static List<Tick> ticks(Report report) {
    var ticks = new ArrayList<Tick>();
    for (var period : Period.of(report)) {
      var share = period.sum().retention();
      if (!share.isEmpty()) {
        ticks.add(
            new Tick(
                period.label(),
                period.name(),
                share.value().orElse(0),
                OverviewCharts.share(share)));
      }
    }
    return ticks;
  }
}
