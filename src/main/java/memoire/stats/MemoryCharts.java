package memoire.stats;

import static memoire.plot.Words.count;
import static memoire.plot.Words.decimal;
import static memoire.plot.Words.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import memoire.plot.Plot;
import memoire.plot.Plot.Bar;
import memoire.plot.Words;

/// How firm memories are, and how hard the cards.
final class MemoryCharts {
  private MemoryCharts() {}

  static List<Plot> of(Report report) {
    return report.stability().total() == 0
        ? List.of()
        : List.of(stability(report.stability()), difficulty(report.difficulty()));
  }

  private static Plot stability(Histogram histogram) {
    return bars(
        "Stability: days until recall falls to 90 %",
        "Half of "
            + count(histogram.total(), "card")
            + " are stable for more than "
            + decimal(histogram.median().orElse(0))
            + " days.",
        histogram,
        bin -> range(bin, "day"),
        "card");
  }

  private static Plot difficulty(Histogram histogram) {
    return bars(
        "Difficulty, from 1 to 10",
        "Half of "
            + count(histogram.total(), "card")
            + " are harder than "
            + decimal(histogram.median().orElse(0))
            + ".",
        histogram,
        bin -> decimal(bin.from()) + "–" + decimal(bin.to()),
        "card");
  }

  /// A histogram whose bins are named, as bars one below the other.
  static Plot bars(
      String title,
      String summary,
      Histogram histogram,
      Function<Histogram.Bin, String> name,
      String noun) {
    int total = histogram.total();
    int most = 1;
    var bars = new ArrayList<Bar>();
    for (var bin : histogram.bins()) {
      most = Math.max(most, bin.count());
      bars.add(
          new Bar(
              name.apply(bin),
              bin.count(),
              number(bin.count()),
              Words.percent((double) bin.count() / Math.max(1, total)) + " of all " + noun + "s"));
    }
    return new Plot.Bars(title, summary, most, null, bars);
  }

  /// As `under 1 day`, `3–7 days`, `365 days or more`.
  static String range(Histogram.Bin bin, String unit) {
    if (bin.from() == 0) {
      return "under " + decimal(bin.to()) + " " + unit + (bin.to() == 1 ? "" : "s");
    }
    return Double.isInfinite(bin.to())
        ? decimal(bin.from()) + " " + unit + "s or more"
        : decimal(bin.from()) + "–" + decimal(bin.to()) + " " + unit + "s";
  }
}
