package memoire.stats;

import static memoire.plot.Words.count;
import static memoire.plot.Words.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import memoire.plot.Plot;
import memoire.plot.Plot.Tick;
import memoire.text.Months;

/// When cards come back.
final class AheadCharts {
  private AheadCharts() {}

  static List<Plot> of(Report report) {
    var stock = report.stock();
    return stock.active() == stock.fresh() ? List.of() : List.of(days(report), weeks(report));
  }

  private static Plot days(Report report) {
    var forecast = report.forecast();
    var today = report.subject().today();
    var ticks = new ArrayList<Tick>();
    for (int i = 0; i < Forecast.DAYS; i++) {
      var day = today.plusDays(i);
      ticks.add(tick(i % 7 == 0 ? brief(day, i) : "", full(day), forecast.days().get(i)));
    }
    int sum = forecast.days().stream().mapToInt(Integer::intValue).sum();
    return Plot.Columns.of(
        "Due by day",
        count(sum, "card")
            + " in "
            + Forecast.DAYS
            + " days, "
            + number(forecast.days().getFirst())
            + " of them today"
            + waiting(forecast)
            + ".",
        "day",
        ticks);
  }

  private static String waiting(Forecast forecast) {
    var waiting = new StringBuilder();
    if (forecast.overdue() > 0) {
      waiting.append("; ").append(number(forecast.overdue())).append(" more are overdue");
    }
    if (forecast.learning() > 0) {
      waiting.append("; ").append(number(forecast.learning())).append(" are being learned");
    }
    return waiting.toString();
  }

  private static Plot weeks(Report report) {
    var forecast = report.forecast();
    var today = report.subject().today();
    var ticks = new ArrayList<Tick>();
    for (int i = 0; i < Forecast.WEEKS; i++) {
      var day = today.plusWeeks(i);
      ticks.add(
          tick(i % 4 == 0 ? brief(day, i) : "", "From " + full(day), forecast.weeks().get(i)));
    }
    return Plot.Columns.of(
        "Due by week",
        "The next "
            + Forecast.WEEKS
            + " weeks, the first beginning today; "
            + count(forecast.later(), "card")
            + " come back later.",
        "week",
        ticks);
  }

  private static Tick tick(String label, String name, int cards) {
    return new Tick(label, name, cards, number(cards));
  }

  private static String brief(LocalDate day, int place) {
    return place == 0
        ? "today"
        : day.getDayOfMonth() + " " + Months.name(day.getMonthValue()).substring(0, 3);
  }

  private static String full(LocalDate day) {
    return day.getDayOfMonth() + " " + Months.name(day.getMonthValue());
  }
}
