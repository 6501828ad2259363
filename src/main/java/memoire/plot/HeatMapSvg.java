package memoire.plot;

import java.util.List;
import memoire.text.Months;

/// Weeks as columns, weekdays as rows; five shades with their counts below.
final class HeatMapSvg {
  private static final double CELL = 12;
  private static final double PITCH = 14;
  private static final double LEFT = 32;
  private static final double TOP = 20;
  private static final List<String> WEEKDAYS = List.of("Mon", "", "Wed", "", "Fri", "", "Sun");

  private HeatMapSvg() {}

  static void write(Plot.HeatMap plot, String id, Markup out) {
    var weeks = Weeks.until(plot.last(), plot.weeks());
    var shades = Shades.of(plot.counts().tailMap(weeks.first(), true).values());
    double bottom = TOP + 7 * PITCH;
    Svg.drawing(
        plot,
        id,
        LEFT + weeks.count() * PITCH,
        bottom + 26,
        out,
        svg -> {
          for (int weekday = 0; weekday < 7; weekday++) {
            Svg.text(svg, 0, TOP + weekday * PITCH + 10, "muted", WEEKDAYS.get(weekday));
          }
          for (int week = 0; week < weeks.count(); week++) {
            week(svg, plot, weeks, shades, week);
          }
          legend(svg, shades, plot.noun(), bottom + 8);
        });
  }

  private static void week(Markup svg, Plot.HeatMap plot, Weeks weeks, Shades shades, int week) {
    double x = LEFT + week * PITCH;
    boolean isCrowded = week == 0 && (weeks.beginsMonth(1) || weeks.beginsMonth(2));
    if (weeks.beginsMonth(week) && !isCrowded && week < weeks.count() - 1) {
      Svg.text(
          svg, x, TOP - 6, "muted", Months.name(weeks.month(week).getMonthValue()).substring(0, 3));
    }
    for (int weekday = 0; weekday < 7; weekday++) {
      var day = weeks.day(week, weekday);
      if (!day.isAfter(plot.last())) {
        int count = plot.counts().getOrDefault(day, 0);
        Svg.bar(
            svg,
            x,
            TOP + weekday * PITCH,
            CELL,
            CELL,
            "shade" + shades.of(count),
            day + ": " + Words.count(count, plot.noun()));
      }
    }
  }

  private static void legend(Markup svg, Shades shades, String noun, double y) {
    double x = LEFT;
    for (int i = -1; i < shades.from().size(); i++) {
      var words = i < 0 ? "none" : shades.words(i);
      int shade = i < 0 ? 0 : shades.of(shades.from().get(i));
      Svg.bar(svg, x, y, CELL, CELL, "shade" + shade, words);
      Svg.text(svg, x + PITCH + 2, y + 10, "muted", words);
      x += PITCH + 2 + Svg.widthOf(words) + 2 * Svg.LETTER;
    }
    Svg.text(svg, x, y + 10, "muted", noun + "s");
  }
}
