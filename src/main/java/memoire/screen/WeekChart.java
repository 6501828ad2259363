package memoire.screen;

import static memoire.screen.Column.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import memoire.screen.Line.Run;
import memoire.study.Wording;

/// How many cards are due on each of the next days, as bars with their numbers.
final class WeekChart {
  private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
  private static final int BAR_ROWS = 3;
  private static final int WIDEST_DAY = 10;

  /// Rows of the chart.
  static final int HEIGHT = BAR_ROWS + 2;

  private WeekChart() {}

  static Column of(List<Integer> forecast, LocalDate today, int width) {
    var chart = new Column(width);
    if (forecast.isEmpty()) {
      return chart;
    }
    int day = Math.clamp(width / forecast.size(), 1, WIDEST_DAY);
    int most = Math.max(1, Collections.max(forecast));
    for (int row = BAR_ROWS; row > 0; row--) {
      chart.row(bars(forecast, most, row, day));
    }
    var numbers = new StringBuilder();
    var names = new StringBuilder();
    for (int i = 0; i < forecast.size(); i++) {
      numbers.append(padded(Integer.toString(forecast.get(i)), day));
      var name = Wording.weekday(today.plusDays(i).getDayOfWeek().getValue());
      names.append(padded(i == 0 && day > 5 ? "today" : name.substring(0, day > 5 ? 3 : 2), day));
    }
    return chart.row(run(numbers.toString(), Style.TEXT)).row(run(names.toString(), Style.MUTED));
  }

  /// All in one row, for small terminals.
  static Run[] line(List<Integer> forecast) {
    int most = forecast.isEmpty() ? 1 : Math.max(1, Collections.max(forecast));
    var bars = new StringBuilder();
    var numbers = new ArrayList<String>();
    for (int due : forecast) {
      bars.append(EIGHTHS.charAt(eighths(due, most, 1)));
      numbers.add(Integer.toString(due));
    }
    return new Run[] {
      run("Week ", Style.MUTED),
      run(bars.toString(), Style.ACCENT),
      run("  " + String.join(" ", numbers), Style.TEXT)
    };
  }

  private static Run bars(List<Integer> forecast, int most, int row, int day) {
    var bars = new StringBuilder();
    for (int due : forecast) {
      int filled = Math.clamp(eighths(due, most, BAR_ROWS) - 8 * (row - 1), 0, 8);
      bars.append(padded(String.valueOf(EIGHTHS.charAt(filled)).repeat(Math.min(3, day)), day));
    }
    return run(bars.toString(), Style.ACCENT);
  }

  /// Height of a bar in eighths of a row; anything above nothing can be seen.
  private static int eighths(int due, int most, int rows) {
    return due == 0 ? 0 : (int) Math.max(1, Math.round(due * 8.0 * rows / most));
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
