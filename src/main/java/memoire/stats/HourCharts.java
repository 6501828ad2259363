package memoire.stats;

import static memoire.plot.Words.count;
import static memoire.plot.Words.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.plot.Plot;
import memoire.plot.Plot.Tick;

/// When in the day answers are given, and how good they are then.
final class HourCharts {
  private static final String AXIS = "hour of the day";

  private HourCharts() {}

  static List<Plot> of(Report report) {
    return report.total().reviews() == 0
        ? List.of()
        : List.of(answers(report.hours()), retention(report.hours()));
  }

  private static Plot answers(List<Sums> hours) {
    var ticks = new ArrayList<Tick>();
    int busiest = 0;
    for (int hour = 0; hour < hours.size(); hour++) {
      int answers = hours.get(hour).answers();
      busiest = answers > hours.get(busiest).answers() ? hour : busiest;
      ticks.add(tick(hour, answers, number(answers)));
    }
    return Plot.Columns.of(
        "Answers by hour",
        "Most answers, "
            + number(hours.get(busiest).answers())
            + ", are given "
            + name(busiest)
            + ".",
        AXIS,
        ticks);
  }

  private static Plot retention(List<Sums> hours) {
    var ticks = new ArrayList<Tick>();
    for (int hour = 0; hour < hours.size(); hour++) {
      var share = hours.get(hour).retention();
      ticks.add(
          tick(
              hour,
              share.value().orElse(0),
              share.isEmpty()
                  ? "–"
                  : OverviewCharts.share(share)
                      + " ("
                      + OverviewCharts.between(share)
                      + "), "
                      + count(share.of(), "answer")));
    }
    return new Plot.Columns(
        "True retention by hour",
        "Hours with few answers say little: the lines in words give the interval.",
        AXIS,
        1,
        "100 %",
        ticks);
  }

  private static Tick tick(int hour, double value, String figure) {
    return new Tick(hour % 6 == 0 ? String.valueOf(hour) : "", name(hour), value, figure);
  }

  /// As `09:00–09:59`.
  private static String name(int hour) {
    return String.format(Locale.ROOT, "%02d:00–%02d:59", hour, hour);
  }
}
