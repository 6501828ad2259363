package memoire.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import memoire.text.Months;
import memoire.text.SafeText;

/// Charts in words: the title, the summary, and the numbers as lines of name and figure.
public final class Spoken {
  private Spoken() {}

  /// A name and what it has, as a line or a row of a table says it.
  public record Entry(String name, String figure) {}

  public static List<SafeText> lines(Plot plot) {
    var lines = new ArrayList<SafeText>();
    lines.add(SafeText.of(plot.title()));
    if (!plot.summary().isEmpty()) {
      lines.add(SafeText.of(plot.summary()));
    }
    for (var entry : entries(plot)) {
      lines.add(SafeText.of("  " + entry.name() + ": " + entry.figure()));
    }
    return lines;
  }

  /// The numbers of a chart, each with its name; those of a heat map by month.
  public static List<Entry> entries(Plot plot) {
    return switch (plot) {
      case Plot.Figures figures ->
          figures.figures().stream()
              .map(figure -> new Entry(figure.name(), figure.value()))
              .toList();
      case Plot.Bars bars -> bars.bars().stream().map(Spoken::entry).toList();
      case Plot.Columns columns -> columns.ticks().stream().map(Spoken::entry).toList();
      case Plot.Spark spark -> spark.ticks().stream().map(Spoken::entry).toList();
      case Plot.HeatMap map -> months(map);
      case Plot.Dots dots ->
          dots.dots().stream().map(dot -> new Entry(dot.label(), dot.figure())).toList();
    };
  }

  private static Entry entry(Plot.Bar bar) {
    return new Entry(
        bar.label(), bar.note().isEmpty() ? bar.figure() : bar.figure() + ", " + bar.note());
  }

  private static Entry entry(Plot.Tick tick) {
    return new Entry(tick.name(), tick.figure());
  }

  private static List<Entry> months(Plot.HeatMap map) {
    record Month(int counted, int days) {}
    var first = Weeks.until(map.last(), map.weeks()).first();
    var months = new TreeMap<LocalDate, Month>();
    map.counts()
        .tailMap(first, true)
        .forEach((day, count) ->
            months.merge(
                day.withDayOfMonth(1),
                new Month(count, 1),
                (a, b) -> new Month(a.counted + b.counted, a.days + b.days)));
    return months.entrySet().stream()
        .map(month ->
            new Entry(
                Months.name(month.getKey().getMonthValue()) + " " + month.getKey().getYear(),
                Words.count(month.getValue().counted(), map.noun())
                    + " on "
                    + Words.count(month.getValue().days(), "day")))
        .toList();
  }
}
