package memoire.plot;

import static memoire.plot.Row.Tone.ACCENT;
import static memoire.plot.Row.Tone.MUTED;

import java.util.ArrayList;
import java.util.List;
import memoire.text.Months;

/// Weeks as columns, weekdays as rows, shades for how much was done.
final class HeatMapDrawing {
  private static final String SHADES = "·░▒▓█";
  private static final List<String> WEEKDAYS = List.of("Mon", "", "Wed", "", "Fri", "", "Sun");
  private static final int NAME = 4;

  private HeatMapDrawing() {}

  static List<Row> rows(Plot.HeatMap plot, int width) {
    int room = Math.max(1, width - NAME);
    int cell = room >= 2 * plot.weeks() ? 2 : 1;
    var weeks = Weeks.until(plot.last(), Math.min(plot.weeks(), room / cell));
    var shades = Shades.of(plot.counts().tailMap(weeks.first(), true).values());
    var rows = new ArrayList<Row>();
    rows.add(Row.of(" ".repeat(NAME) + months(weeks, cell), MUTED));
    for (int weekday = 0; weekday < 7; weekday++) {
      rows.add(
          Row.of(Row.left(WEEKDAYS.get(weekday), NAME), MUTED)
              .plus(days(plot, weeks, shades, weekday, cell), ACCENT));
    }
    rows.addAll(Row.legend(legend(shades, plot.noun()), NAME, width));
    return rows;
  }

  private static String days(Plot.HeatMap plot, Weeks weeks, Shades shades, int weekday, int cell) {
    var row = new StringBuilder();
    for (int week = 0; week < weeks.count(); week++) {
      var day = weeks.day(week, weekday);
      int shade = shades.of(plot.counts().getOrDefault(day, 0));
      char sign = day.isAfter(plot.last()) ? ' ' : SHADES.charAt(shade);
      row.append(sign).repeat(shade == 0 ? ' ' : sign, cell - 1);
    }
    return row.toString();
  }

  private static String months(Weeks weeks, int cell) {
    var row = new StringBuilder();
    for (int week = 0; week < weeks.count(); week++) {
      int at = week * cell;
      var name = Months.name(weeks.month(week).getMonthValue()).substring(0, 3);
      boolean isFree = row.isEmpty() || at > row.length();
      if (weeks.beginsMonth(week) && isFree && !isCrowded(weeks, week, cell)) {
        row.repeat(' ', at - row.length()).append(name);
      }
    }
    return row.toString();
  }

  /// Whether the rest of a month at the left would take the next month's room.
  private static boolean isCrowded(Weeks weeks, int week, int cell) {
    for (int next = 1; week == 0 && next * cell <= 3; next++) {
      if (weeks.beginsMonth(next)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> legend(Shades shades, String noun) {
    var legend = new ArrayList<>(List.of("· none"));
    for (int i = 0; i < shades.from().size(); i++) {
      char shade = SHADES.charAt(Shades.MOST - shades.from().size() + 1 + i);
      legend.add(shade + " " + shades.words(i));
    }
    legend.add(noun + "s");
    return legend;
  }
}
