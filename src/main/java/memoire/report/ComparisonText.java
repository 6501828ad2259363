package memoire.report;

import static memoire.plot.Words.count;
import static memoire.plot.Words.time;

import java.time.ZoneId;
import java.util.List;
import memoire.drill.Comparison;
import memoire.drill.Result;
import memoire.text.SafeText;

/// Two sittings side by side, in lines.
public final class ComparisonText {
  private static final int NAME = 14;

  private final Lines lines;
  private final Comparison comparison;

  private ComparisonText(Comparison comparison, Lines lines) {
    this.comparison = comparison;
    this.lines = lines;
  }

  /// @param zone in which moments are told
  /// @param columns of the terminal or the paper
  public static List<SafeText> drawn(Comparison comparison, ZoneId zone, int columns) {
    return new ComparisonText(comparison, Lines.drawn(columns)).written(zone);
  }

  /// The same in sentences, for any width.
  public static List<SafeText> spoken(Comparison comparison, ZoneId zone) {
    return new ComparisonText(comparison, Lines.spoken()).written(zone);
  }

  private List<SafeText> written(ZoneId zone) {
    var before = comparison.before();
    var after = comparison.after();
    lines.text(heading(before, zone)).text("against " + heading(after, zone));
    lines.heading("Score");
    row("Marks", Told.of(before.mark(), before.best()), Told.of(after.mark(), after.best()), "");
    row(
        "Share",
        Told.percent(before.share()),
        Told.percent(after.share()),
        Told.points(after.share() - before.share()));
    row("Time", time(before.took()), time(after.took()), "");
    pairs("Topics", comparison.topics());
    pairs("Forms", comparison.forms());
    both();
    return lines.all();
  }

  private static String heading(Result result, ZoneId zone) {
    return ResultWords.title(result) + " (" + Told.when(result.began(), zone) + ")";
  }

  private void pairs(String name, List<Comparison.Pair> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    lines.heading(name);
    for (var pair : pairs) {
      boolean isInBoth = pair.before() != null && pair.after() != null;
      row(
          pair.name(),
          share(pair.before()),
          share(pair.after()),
          isInBoth ? Told.points(pair.change()) : "");
    }
  }

  private void both() {
    var both = comparison.both();
    lines.heading("The same cards");
    if (both.isEmpty()) {
      lines.text("No card was asked in both.");
      return;
    }
    var mended = both.stream().filter(one -> one.after().credit() > one.before().credit()).toList();
    var lost = both.stream().filter(one -> one.after().credit() < one.before().credit()).toList();
    lines.text(
        count(both.size(), "card")
            + (both.size() == 1 ? " was" : " were")
            + " asked in both: "
            + mended.size()
            + " better, "
            + lost.size()
            + " worse, "
            + (both.size() - mended.size() - lost.size())
            + " the same.");
    list("Better now:", mended);
    list("Worse now:", lost);
  }

  private void list(String name, List<Comparison.Both> some) {
    if (!some.isEmpty()) {
      lines.text(name);
    }
    for (var one : some) {
      lines.hanging(
          "  " + (one.after().place() + 1) + ". ",
          Asked.line(one.after().question())
              + " ("
              + Told.percent(one.before().credit())
              + " → "
              + Told.percent(one.after().credit())
              + ")");
    }
  }

  private static String share(Result.@org.jspecify.annotations.Nullable Score score) {
    return score == null ? "–" : Told.percent(score.credit()) + " of " + score.questions();
  }

  private void row(String name, String before, String after, String change) {
    var figures = before + " → " + after + (change.isEmpty() ? "" : " (" + change + ")");
    if (lines.isSpoken()) {
      lines.row(name + ": " + figures);
    } else {
      var head = Columns.left(name, Math.max(NAME, lines.width() / 3)) + "  ";
      lines.hanging(head, figures);
    }
  }
}
