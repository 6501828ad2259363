package memoire.stats;

import static memoire.plot.Words.count;
import static memoire.plot.Words.number;
import static memoire.plot.Words.percent;
import static memoire.plot.Words.time;

import java.util.ArrayList;
import java.util.List;
import memoire.plot.Plot;
import memoire.plot.Plot.Bar;
import memoire.plot.Plot.Tick;

/// What was done, and when: the year at a glance, answers, time and ratings.
final class CalendarCharts {
  private static final int WEEKS = 53;

  private CalendarCharts() {}

  static List<Plot> of(Report report) {
    var plots = new ArrayList<Plot>();
    plots.addAll(Sections.some(!report.calendar().answers().isEmpty(), () -> year(report)));
    if (report.total().reviews() > 0) {
      plots.add(answers(report));
      plots.add(times(report));
      plots.add(ratings(report.total()));
    }
    return plots;
  }

  private static Plot year(Report report) {
    var today = report.subject().today();
    int days = report.calendar().answers().tailMap(today.minusDays(364), true).size();
    return new Plot.HeatMap(
        "Answers by day",
        "Studied on "
            + count(days, "day")
            + " of the last 365, "
            + number(report.streakDays())
            + " in a row now, "
            + number(report.calendar().longestStreakDays())
            + " at most.",
        report.calendar().answers(),
        today,
        WEEKS,
        "answer");
  }

  private static Plot answers(Report report) {
    var ticks = new ArrayList<Tick>();
    var best = "";
    int most = 0;
    for (var period : Period.of(report)) {
      int answers = period.sum().reviews();
      if (answers > most) {
        most = answers;
        best = period.name();
      }
      ticks.add(new Tick(period.label(), period.name(), answers, number(answers)));
    }
    var noun = Period.noun(report);
    return Plot.Columns.of(
        "Answers by " + noun,
        count(report.total().reviews(), "answer")
            + "; the most, "
            + number(most)
            + ", in "
            + best
            + ".",
        noun,
        ticks);
  }

  private static Plot times(Report report) {
    var ticks = new ArrayList<Tick>();
    for (var period : Period.of(report)) {
      var took = period.sum().took();
      ticks.add(new Tick(period.label(), period.name(), took.toMillis(), time(took)));
    }
    var noun = Period.noun(report);
    return Plot.Columns.of(
        "Time by " + noun,
        time(report.total().took())
            + " in all; "
            + time(report.total().took().dividedBy(report.days().size()))
            + " on a day of study.",
        noun,
        ticks);
  }

  private static Plot ratings(DayTally total) {
    int all = total.reviews();
    return new Plot.Bars(
        "Ratings",
        percent((double) total.again() / all) + " of all answers were rated Again.",
        all,
        null,
        List.of(
            rating("Again", total.again(), all),
            rating("Hard", total.hard(), all),
            rating("Good", total.good(), all),
            rating("Easy", total.easy(), all)));
  }

  private static Bar rating(String name, int count, int all) {
    return new Bar(name, count, percent((double) count / all), count(count, "answer"));
  }
}
