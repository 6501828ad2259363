package memoire.stats;

import static memoire.plot.Words.count;
import static memoire.plot.Words.time;

import java.util.ArrayList;
import java.util.List;
import memoire.plot.Plot;
import memoire.plot.Plot.Bar;

/// How long answers take, and which forms of questions are answered.
final class AnswerCharts {
  private AnswerCharts() {}

  static List<Plot> of(Report report) {
    if (report.total().reviews() == 0) {
      return List.of();
    }
    return List.of(
        MemoryCharts.bars(
            "Answer times",
            "Half of the answers take "
                + count(Math.round(report.seconds().median().orElse(0)), "second")
                + " or less; the mean is "
                + time(report.total().took().dividedBy(report.total().reviews()))
                + ".",
            report.seconds(),
            bin -> MemoryCharts.range(bin, "second"),
            "answer"),
        known(report),
        times(report));
  }

  private static Plot known(Report report) {
    var bars = new ArrayList<Bar>();
    report.forms().forEach((form, sums) -> bars.add(GroupCharts.known(form, sums)));
    return new Plot.Bars(
        "Answers known by form",
        "Rated better than Again; recognising is easier than recalling.",
        1,
        null,
        bars);
  }

  private static Plot times(Report report) {
    var bars = new ArrayList<Bar>();
    long most = 1;
    for (var form : report.forms().entrySet()) {
      var mean = form.getValue().mean();
      most = Math.max(most, mean.toMillis());
      bars.add(
          new Bar(
              form.getKey(),
              mean.toMillis(),
              time(mean),
              time(form.getValue().took()) + " in all"));
    }
    return new Plot.Bars("Mean answer time by form", "", most, null, bars);
  }
}
