package memoire.screen;

import static memoire.screen.Column.run;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.drill.Attempt;
import memoire.drill.History;
import memoire.plot.Plot;
import memoire.stats.Section;
import memoire.study.Wording;
import memoire.text.Cells;

/// What the history of papers looks like.
final class PastPapersSheet {
  private static final int WIDE = 60;
  private static final int LIST = 88;
  private static final int APART = 4;
  private static final int MARKS = 14;
  private static final int SHARE = 7;
  private static final int TOOK = 8;

  private PastPapersSheet() {}

  static Page of(PastPapers papers, Measure measure) {
    var body = new Column(measure.width());
    boolean isBeside = measure.isWide() && !papers.trends().isEmpty();
    int width = isBeside ? Math.min(LIST, measure.width() * 3 / 5) : measure.width();
    if (papers.history() == null) {
      return Page.of("Papers", "", 0, body, 0);
    }
    if (isBeside) {
      var list = list(papers, width);
      var trends = trends(papers, measure.width() - width - APART);
      body = Column.beside(list, trends, APART);
      body.focus(list.focusFirst(), list.focusLast());
    } else {
      body = papers.isTrends() ? trends(papers, width) : list(papers, width);
    }
    if (!papers.notice().isEmpty()) {
      body.gap().text(papers.notice().value(), Style.TEXT.in(Ink.WARN)).focusToEnd();
    }
    boolean isTrends = papers.isTrends() && !isBeside;
    return Page.of(
        isTrends ? "Topics over time" : "Papers",
        isTrends ? Wording.count(papers.attempts().size(), "paper") : note(papers),
        0,
        body,
        isTrends ? papers.scroll() : Page.FOLLOW);
  }

  private static String note(PastPapers papers) {
    int picked = papers.picked().size();
    return picked == 0 ? Wording.count(papers.attempts().size(), "paper") : picked + " of 2 picked";
  }

  private static Column list(PastPapers papers, int width) {
    var body = new Column(width);
    if (papers.attempts().isEmpty()) {
      return body.text("You have not sat a paper yet.", Style.STRONG)
          .text("On a pack, d sets one.", Style.MUTED);
    }
    boolean isWide = width >= WIDE;
    body.spread(
        List.of(run("   Begun" + (isWide ? "         " : "   ") + "Paper", Style.MUTED)),
        run(
            isWide
                ? right("marks", MARKS) + right("share", SHARE) + right("time", TOOK)
                : right("share", SHARE),
            Style.MUTED));
    for (int i = 0; i < papers.attempts().size(); i++) {
      row(body, papers, i, isWide);
    }
    var selected = papers.attempts().get(papers.selected());
    if (papers.isBest(selected)) {
      body.gap().text("★ Your best paper of that title.", Style.MUTED);
    }
    return body;
  }

  private static void row(Column body, PastPapers papers, int place, boolean isWide) {
    var attempt = papers.attempts().get(place);
    boolean isSelected = place == papers.selected();
    boolean isPicked = papers.picked().contains(attempt.number());
    var sign = isPicked ? "●" : papers.isBest(attempt) ? "★" : " ";
    var begun = begun(attempt, papers.offset(), isWide);
    int row = body.height();
    body.spread(
        List.of(
            run(isSelected ? "▸" : " ", Style.ACCENT),
            run(sign + " ", Style.ACCENT),
            run(begun + "  ", Style.MUTED),
            run(attempt.title(), isSelected ? Style.ACCENT.strong() : Style.TEXT)),
        run(figures(attempt, isWide), isSelected ? Style.STRONG : Style.TEXT));
    body.leading(row, new Target.Option(place));
    if (isSelected) {
      body.focus(place == 0 ? 0 : row, row);
    }
  }

  private static String figures(Attempt attempt, boolean isWide) {
    if (!attempt.isHandedIn()) {
      return isWide
          ? "open, " + attempt.answered() + " of " + attempt.questions() + " answered"
          : "open";
    }
    if (!attempt.isMarked()) {
      return "no marks";
    }
    var share = right(Figures.percent(attempt.share()), SHARE);
    return isWide
        ? right(Figures.number(attempt.mark()) + " of " + Figures.number(attempt.best()), MARKS)
            + share
            + right(ClockFace.spent(attempt.took()), TOOK)
        : share;
  }

  /// As `22 Nov 10:00`, in the same number of cells always.
  private static String begun(Attempt attempt, ZoneOffset offset, boolean isWide) {
    var local = attempt.began().atOffset(offset);
    var month = Wording.month(local.getMonthValue()).substring(0, 3);
    var day = String.format(Locale.ROOT, "%2d %s", local.getDayOfMonth(), month);
    return isWide
        ? day + String.format(Locale.ROOT, " %2d:%02d", local.getHour(), local.getMinute())
        : day;
  }

  private static Column trends(PastPapers papers, int width) {
    var plots = new ArrayList<Plot>();
    papers.trends().forEach(trend -> plots.add(spark(trend)));
    return StatisticsText.section(
        new Section("", "No topic was asked about in two papers yet.", plots), width);
  }

  /// How a topic has gone from paper to paper.
  static Plot.Spark spark(History.Trend trend) {
    var ticks = new ArrayList<Plot.Tick>();
    for (double share : trend.shares()) {
      ticks.add(new Plot.Tick("", "", share, Figures.percent(share)));
    }
    return new Plot.Spark(trend.topic(), change(trend), 0, 1, ticks);
  }

  private static String change(History.Trend trend) {
    long points = Math.round(100 * trend.change());
    var way =
        points == 0
            ? "as at first"
            : (points > 0 ? "up by " : "down by ") + Wording.count((int) Math.abs(points), "point");
    return Wording.count(trend.questions(), "question")
        + " in "
        + Wording.count(trend.shares().size(), "paper")
        + ": "
        + way
        + ".";
  }

  static String right(String text, int cells) {
    return " ".repeat(Math.max(0, cells - Cells.width(text))) + text;
  }
}
