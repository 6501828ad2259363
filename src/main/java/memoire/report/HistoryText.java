package memoire.report;

import static memoire.plot.Words.count;
import static memoire.plot.Words.time;

import java.time.ZoneId;
import java.util.List;
import memoire.drill.Attempt;
import memoire.drill.History;
import memoire.plot.Plot;
import memoire.text.SafeText;

/// All sittings in lines: a table, and how each topic has gone.
public final class HistoryText {
  private static final int MOST_TRENDS = 20;

  private final Lines lines;
  private final History history;
  private final ZoneId zone;

  private HistoryText(History history, ZoneId zone, Lines lines) {
    this.history = history;
    this.zone = zone;
    this.lines = lines;
  }

  /// @param zone in which days are told
  /// @param columns of the terminal or the paper
  public static List<SafeText> drawn(History history, ZoneId zone, int columns) {
    return new HistoryText(history, zone, Lines.drawn(columns)).written();
  }

  /// The same in sentences, for any width.
  public static List<SafeText> spoken(History history, ZoneId zone) {
    return new HistoryText(history, zone, Lines.spoken()).written();
  }

  private List<SafeText> written() {
    if (history.attempts().isEmpty()) {
      lines.text("No drill has been sat yet; `memoire drill` begins one.");
      return lines.all();
    }
    lines.text("Drills, the latest first");
    if (!lines.isSpoken()) {
      lines.row(cells("No.", "Date", "Title", "Marks", "Share", "Time"));
    }
    history.attempts().forEach(this::attempt);
    if (!lines.isSpoken() && history.attempts().stream().anyMatch(this::isBest)) {
      lines.text("* the best of its title");
    }
    trends();
    return lines.all();
  }

  private void attempt(Attempt attempt) {
    var number = attempt.number() + (isBest(attempt) ? "*" : "");
    var day = Told.day(attempt.began(), zone);
    var title = attempt.title().isBlank() ? "–" : attempt.title();
    var state =
        attempt.isHandedIn()
            ? attempt.isMarked() ? Told.of(attempt.mark(), attempt.best()) : "no marks"
            : "open " + Told.of(attempt.answered(), attempt.questions());
    var share = attempt.isHandedIn() && attempt.isMarked() ? Told.percent(attempt.share()) : "";
    if (lines.isSpoken()) {
      lines.row(spoken(attempt, day, title, share));
    } else {
      lines.row(cells(number, day, title, state, share + pass(attempt), time(attempt.took())));
    }
  }

  private String spoken(Attempt attempt, String day, String title, String share) {
    var name = "Drill " + attempt.number() + ", " + day + ", " + title + ": ";
    if (!attempt.isHandedIn()) {
      return name
          + "not handed in, "
          + attempt.answered()
          + " of "
          + count(attempt.questions(), "question")
          + " answered.";
    }
    if (!attempt.isMarked()) {
      return name + "handed in, no marks, in " + time(attempt.took()) + ".";
    }
    return name
        + Told.of(attempt.mark(), attempt.best())
        + " marks, "
        + share
        + passed(attempt)
        + ", in "
        + time(attempt.took())
        + (isBest(attempt) ? ", the best of its title." : ".");
  }

  private static String pass(Attempt attempt) {
    return passed(attempt).isEmpty() ? "" : attempt.share() >= attempt.passMark() ? " ✓" : " ✗";
  }

  private static String passed(Attempt attempt) {
    if (attempt.passMark() <= 0 || !attempt.isHandedIn()) {
      return "";
    }
    return attempt.share() >= attempt.passMark() ? ", passed" : ", not passed";
  }

  /// On a narrow screen the time is left out, and the date has no year.
  private String cells(
      String number, String day, String title, String marks, String share, String took) {
    boolean isNarrow = lines.width() < 60;
    int marksCells = isNarrow ? 12 : 14;
    int dayCells = isNarrow ? 5 : 10;
    int fixed = 5 + dayCells + marksCells + 8 + (isNarrow ? 2 : 14);
    var shortDay = isNarrow && day.length() == 10 ? day.substring(5) : day;
    var row =
        Columns.right(number, 4)
            + " "
            + Columns.left(shortDay, dayCells)
            + " "
            + Columns.left(title, lines.width() - fixed)
            + " "
            + Columns.right(marks, marksCells)
            + " "
            + Columns.right(share, 7);
    return isNarrow ? row : row + "  " + Columns.right(took, 10);
  }

  /// Only where there is another to be better than.
  private boolean isBest(Attempt attempt) {
    long alike =
        history.handedIn().stream().filter(one -> one.title().equals(attempt.title())).count();
    return attempt.isHandedIn()
        && alike > 1
        && history.best(attempt.title()).filter(attempt::equals).isPresent();
  }

  private void trends() {
    var trends = history.trends();
    if (trends.isEmpty()) {
      return;
    }
    lines.heading("Topics over time");
    for (var trend : trends.subList(0, Math.min(MOST_TRENDS, trends.size()))) {
      trend(trend);
    }
    int more = trends.size() - MOST_TRENDS;
    if (more > 0) {
      lines.text(count(more, "topic") + " more are not shown.");
    }
  }

  private void trend(History.Trend trend) {
    var words =
        trend.shares().size() < 2
            ? Told.percent(trend.shares().getFirst()) + ", once"
            : Told.percent(trend.shares().getFirst())
                + " → "
                + Told.percent(trend.shares().getLast())
                + " ("
                + Told.points(trend.change())
                + ")";
    if (lines.isSpoken()) {
      lines.row(
          trend.topic()
              + ": "
              + words
              + ", over "
              + count(trend.shares().size(), "drill")
              + " and "
              + count(trend.questions(), "question")
              + ".");
    } else {
      // On a narrow screen the line shows how much it changed.
      var figures = lines.width() < 60 ? words.replaceFirst(" \\(.*", "") : words;
      int name = lines.width() / 3;
      int room = lines.width() - name - 4 - (lines.width() < 60 ? 14 : 28);
      lines.row(
          Columns.left(trend.topic(), name)
              + "  "
              + Columns.left(sparkline(trend, room), room)
              + "  "
              + figures);
    }
  }

  /// The latest drills, as many as there is room for.
  private static String sparkline(History.Trend trend, int room) {
    var shares = trend.shares();
    var shown = shares.subList(Math.max(0, shares.size() - room), shares.size());
    var ticks = shown.stream().map(share -> new Plot.Tick("", "", share, "")).toList();
    return memoire.plot.Drawing.sparkline(new Plot.Spark("", "", 0, 1, ticks));
  }
}
