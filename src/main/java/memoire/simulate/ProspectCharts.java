package memoire.simulate;

import static memoire.plot.Words.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import memoire.plot.Plot;
import memoire.plot.Plot.Bar;
import memoire.plot.Plot.Tick;
import memoire.plot.Words;
import memoire.text.Months;

/// What simulations say, in charts.
public final class ProspectCharts {
  private static final List<Integer> TARGETS = List.of(70, 80, 85, 90, 95, 99);
  private static final int MOST_COLUMNS = 30;
  private static final int LABELS = 4;

  private ProspectCharts() {}

  /// How the work of a day changes with the target.
  ///
  /// @param chosen the target that is looked at, in percent
  /// @param present the one that holds now
  public static Plot targets(Prospects prospects, int chosen, int present) {
    var targets = new TreeSet<>(TARGETS);
    targets.add(chosen);
    targets.add(present);
    double most = Double.MIN_NORMAL;
    var bars = new ArrayList<Bar>();
    for (int target : targets) {
      var projection = prospects.at(target);
      most = Math.max(most, projection.minutesADay());
      bars.add(
          new Bar(
              (target == chosen ? "▸ " : "  ") + target + " %" + (target == present ? " now" : ""),
              projection.minutesADay(),
              ProspectWords.bare(projection.minutesADay()) + " min",
              number(Math.round(projection.knownAtEnd())) + " known"));
    }
    return new Plot.Bars("Minutes a day, by target", "", most, null, bars);
  }

  /// The work of the days, or of as many longer parts as there is room for.
  public static Plot minutes(Projection projection, LocalDate today) {
    return columns(
        "Minutes a day",
        projection,
        today,
        part -> projection.minutesBetween(part.from(), part.to()),
        value -> ProspectWords.bare(value));
  }

  /// How many cards are known as time goes on.
  public static Plot known(Projection projection, LocalDate today) {
    return columns(
        "Cards known",
        projection,
        today,
        part -> projection.known(part.to() - 1),
        value -> number(Math.round(value)));
  }

  /// What more new cards a day cost.
  public static Plot costs(List<Cost> costs, int present) {
    double most = Double.MIN_NORMAL;
    var bars = new ArrayList<Bar>();
    for (var cost : costs) {
      most = Math.max(most, cost.settled());
      bars.add(
          new Bar(
              Words.number(cost.newCards())
                  + " new"
                  + (cost.newCards() == present ? ", as now" : ""),
              cost.settled(),
              ProspectWords.bare(cost.settled()) + " min",
              ProspectWords.bare(cost.busiest()) + " in the busiest week"));
    }
    return new Plot.Bars(
        "Minutes a day, by new cards a day",
        "In the last quarter of the time, if there were always new cards.",
        most,
        null,
        bars);
  }

  private record Part(int from, int to) {}

  private interface Value {
    double of(Part part);
  }

  private interface Figure {
    String of(double value);
  }

  private static Plot columns(
      String title, Projection projection, LocalDate today, Value value, Figure figure) {
    var parts = parts(projection.days());
    var ticks = new ArrayList<Tick>();
    double most = Double.MIN_NORMAL;
    int every = Math.max(1, parts.size() / LABELS);
    for (int i = 0; i < parts.size(); i++) {
      var day = today.plusDays(parts.get(i).from());
      double height = value.of(parts.get(i));
      most = Math.max(most, height);
      ticks.add(
          new Tick(
              i % every == 0 ? brief(day, i) : "",
              "From "
                  + day.getDayOfMonth()
                  + " "
                  + Months.name(day.getMonthValue())
                  + " "
                  + day.getYear(),
              height,
              figure.of(height)));
    }
    return new Plot.Columns(title, "", axis(parts.getFirst()), most, figure.of(most), ticks);
  }

  private static List<Part> parts(int days) {
    int length = Math.ceilDiv(days, MOST_COLUMNS);
    var parts = new ArrayList<Part>();
    for (int from = 0; from + length <= days; from += length) {
      parts.add(new Part(from, from + length));
    }
    return parts;
  }

  private static String axis(Part part) {
    int length = part.to() - part.from();
    return length == 1 ? "day" : length == 7 ? "week" : length + " days";
  }

  private static String brief(LocalDate day, int place) {
    return place == 0
        ? "today"
        : day.getDayOfMonth() + " " + Months.name(day.getMonthValue()).substring(0, 3);
  }
}
