package memoire.stats;

import static memoire.plot.Words.count;
import static memoire.plot.Words.number;
import static memoire.plot.Words.percent;
import static memoire.plot.Words.time;

import java.util.List;
import memoire.plot.Plot;
import memoire.plot.Plot.Bar;
import memoire.plot.Plot.Figure;

/// Where the learner stands, in a few numbers.
final class OverviewCharts {
  private OverviewCharts() {}

  static List<Plot> of(Report report) {
    return List.of(figures(report), cards(report));
  }

  private static Plot figures(Report report) {
    var total = report.total();
    return new Plot.Figures(
        "In " + Sections.span(report),
        total.reviews() == 0
            ? "Nothing was answered."
            : count(total.reviews(), "answer")
                + " on "
                + count(report.days().size(), "day")
                + ", in "
                + time(total.took())
                + ".",
        List.of(
            new Figure("Answers", number(total.reviews())),
            new Figure("Days studied", report.days().size() + " of " + report.length()),
            new Figure("Time spent", time(total.took())),
            new Figure("Answers a day studied", perDay(report)),
            new Figure("True retention", share(total.retention())),
            new Figure("New cards begun", number(total.fresh())),
            new Figure("Days in a row", number(report.streakDays())),
            new Figure("Most days in a row", number(report.calendar().longestStreakDays()))));
  }

  private static String perDay(Report report) {
    int days = report.days().size();
    return days == 0 ? "–" : number(Math.round((double) report.total().reviews() / days));
  }

  private static Plot cards(Report report) {
    var stock = report.stock();
    int most = Math.max(1, Math.max(stock.active(), stock.suspended()));
    var summary =
        stock.active() == 0
            ? "There is no card to learn."
            : "Of "
                + count(stock.active(), "card")
                + ", "
                + percent(report.knownShare())
                + " would be known if all were asked today.";
    return new Plot.Bars(
        "Cards",
        summary,
        most,
        null,
        List.of(
            bar("New", stock.fresh(), "never asked"),
            bar("Learning", stock.learning(), "asked again within the day"),
            bar("Young", stock.young(), "stable for less than " + DayTally.MATURE_DAYS + " days"),
            bar("Mature", stock.mature(), "stable for longer"),
            bar("Suspended", stock.suspended(), "not asked")));
  }

  private static Bar bar(String name, int cards, String note) {
    return new Bar(name, cards, number(cards), note);
  }

  /// As `82 %`.
  static String share(Share share) {
    return share.isEmpty() ? "–" : percent(share.value().orElse(0));
  }

  /// As `74–88 %`, with 95 % confidence.
  static String between(Share share) {
    return share.isEmpty()
        ? ""
        : Math.round(100 * share.low()) + "–" + Math.round(100 * share.high()) + " %";
  }
}
