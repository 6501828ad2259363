package memoire.screen;

import static memoire.screen.Column.run;

import java.time.ZoneOffset;
import java.util.List;
import memoire.drill.Comparison;
import memoire.drill.Result;
import memoire.screen.Line.Run;
import org.jspecify.annotations.Nullable;

/// Two papers side by side.
record ComparisonPage(PastPapers behind, Comparison comparison, ZoneOffset offset, int scroll)
    implements Screen {
  private static final int COLUMN = 9;

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return message instanceof Message.Commanded(var command)
        ? Step.to(
            command == Command.BACK
                ? behind
                : new ComparisonPage(
                    behind, comparison, offset, Scrolling.after(command, this, scene)))
        : Step.to(this);
  }

  @Override
  public Page page(Measure measure) {
    var body = new Column(measure.width());
    paper(body, "Before", comparison.before());
    paper(body, "After", comparison.after());
    body.gap();
    heads(body, "");
    row(body, "Marks", comparison.before().share(), comparison.after().share());
    table(body, "Topics", comparison.topics());
    table(body, "Forms", comparison.forms());
    both(body);
    return Page.of("Two papers", "", 0, body, scroll);
  }

  @Override
  public List<Command> commands() {
    return Scrolling.COMMANDS;
  }

  private void paper(Column body, String label, Result result) {
    FeedbackPage.labelled(
        body,
        label,
        result.paper().title() + ", " + ResultSheet.moment(result.began(), offset),
        Style.TEXT);
  }

  private static void table(Column body, String name, List<Comparison.Pair> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    body.gap();
    heads(body, name);
    for (var pair : pairs) {
      row(body, pair.name(), credit(pair.before()), credit(pair.after()));
    }
  }

  private static @Nullable Double credit(Result.@Nullable Score score) {
    return score == null ? null : score.credit();
  }

  private static void heads(Column body, String name) {
    body.spread(
        List.of(run(name, Style.STRONG)),
        run(right("before") + right("after") + right("change"), Style.MUTED));
  }

  private static void row(
      Column body, String name, @Nullable Double before, @Nullable Double after) {
    Run figures =
        run(
            right(percent(before)) + right(percent(after)) + right(change(before, after)),
            Style.TEXT);
    body.spread(List.of(run(name, Style.TEXT)), figures);
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "·" : Figures.percent(share);
  }

  /// In points of a hundred, with its sign.
  private static String change(@Nullable Double before, @Nullable Double after) {
    if (before == null || after == null) {
      return "·";
    }
    long points = Math.round(100 * after) - Math.round(100 * before);
    return points == 0 ? "=" : (points > 0 ? "+" : "−") + Math.abs(points);
  }

  private void both(Column body) {
    var both = comparison.both();
    if (both.isEmpty()) {
      body.gap().text("No card was asked in both.", Style.MUTED);
      return;
    }
    body.gap().row(run("Asked in both", Style.STRONG));
    for (var one : both) {
      body.hanging(
          List.of(
              run(
                  ResultCharts.sign(one.before()) + " → " + ResultCharts.sign(one.after()) + "  ",
                  Style.ACCENT)),
          Prompt.line(one.after().question()),
          Style.TEXT);
    }
    body.text("✓ right, ~ right in part, ✗ wrong, · not answered", Style.MUTED);
  }

  private static String right(String text) {
    return PastPapersSheet.right(text, COLUMN);
  }
}
