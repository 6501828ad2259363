package memoire.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import memoire.drill.CertaintySummary;
import memoire.drill.Marked;
import memoire.drill.Result;
import memoire.drill.Result.Line;
import memoire.plot.Plot;
import memoire.plot.Plot.Bar;
import memoire.plot.Plot.Bars;
import memoire.plot.Plot.Dot;
import memoire.plot.Plot.Dots;
import memoire.stats.Section;
import memoire.study.Wording;

/// The result of a paper in charts.
final class ResultCharts {
  private ResultCharts() {}

  /// One page for each; those that have nothing to show are left out.
  static List<Section> of(Result result) {
    var sections = new ArrayList<Section>();
    groups(sections, "Topics", "Credit by topic", result.topics());
    groups(sections, "Documents", "Credit by document", result.documentLines());
    var forms = new ArrayList<Plot>();
    forms.add(bars("Credit by form", result.forms()));
    if (result.kinds().size() > 1) {
      forms.add(bars("Recognised or recalled", result.kinds()));
    }
    sections.add(new Section("Forms", "", forms));
    sections.add(new Section("Questions", "", List.of(times(result))));
    var certainty = result.certainty();
    if (certainty != null) {
      sections.add(new Section("Certainty", "", certainty(certainty)));
    }
    return sections;
  }

  private static void groups(List<Section> sections, String name, String title, List<Line> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(name, "", List.of(bars(title, lines))));
    }
  }

  /// The weakest first.
  private static Bars bars(String title, List<Line> lines) {
    var bars = new ArrayList<Bar>();
    for (var line : lines) {
      var score = line.score();
      bars.add(
          new Bar(
              line.name(),
              score.credit(),
              Figures.percent(score.credit()),
              score.right() + " of " + score.questions() + " right"));
    }
    return new Bars(title, "The weakest first.", 1, null, bars);
  }

  /// How each question went, and how long it took.
  private static Bars times(Result result) {
    double most = 1;
    for (var one : result.marked()) {
      most = Math.max(most, one.took().toMillis() / 1000.0);
    }
    var bars = new ArrayList<Bar>();
    for (var one : result.marked()) {
      bars.add(
          new Bar(
              one.place() + 1 + " " + sign(one),
              one.took().toMillis() / 1000.0,
              ClockFace.spent(one.took()),
              Figures.marks(one.mark(), one.best())));
    }
    int count = Math.max(1, result.marked().size());
    var mean = Duration.ofMillis(result.score().took().toMillis() / count);
    return new Bars(
        "Time by question",
        memoire.plot.Words.time(mean)
            + " on average. ✓ is right, ~ right in part, ✗ wrong, · not answered.",
        most,
        null,
        bars);
  }

  static String sign(Marked marked) {
    if (!marked.isAttempted()) {
      return "·";
    }
    return marked.isRight() ? "✓" : marked.credit() > 0 ? "~" : "✗";
  }

  private static List<Plot> certainty(CertaintySummary summary) {
    var plots = new ArrayList<Plot>();
    var figures = new ArrayList<Plot.Figure>();
    figures.add(new Plot.Figure("Marks a point", Figures.number(summary.average()) + " (−6 to 3)"));
    figures.add(new Plot.Figure("Credit a point", Figures.percent(summary.accuracy())));
    figures.add(
        new Plot.Figure(
            "Bonus", (summary.bonus() > 0 ? "+" : "") + Figures.percent(summary.bonus())));
    plots.add(
        new Plot.Figures(
            "How well you knew what you knew",
            "The bonus says what your own judgement earned beside one certainty for all answers.",
            figures));
    var dots = new ArrayList<Dot>();
    for (var level : summary.levels()) {
      if (level.answers() > 0) {
        dots.add(dot(level));
      }
    }
    if (!dots.isEmpty()) {
      plots.add(
          new Dots(
              "By how sure you were",
              judged(summary),
              "the least that deserves it",
              "your answers",
              dots));
    }
    return plots;
  }

  private static Dot dot(CertaintySummary.Level level) {
    var share = memoire.stats.Share.low(level.credit() * level.answers(), level.answers());
    var high = memoire.stats.Share.high(level.credit() * level.answers(), level.answers());
    return new Dot(
        Wording.certainty(level.certainty()),
        level.idealFrom(),
        level.credit(),
        share,
        high,
        level.answers(),
        Figures.percent(level.credit()) + " of " + Wording.count(level.answers(), "answer"));
  }

  /// The judgement on each certainty, in one sentence.
  static String judged(CertaintySummary summary) {
    var judged = new ArrayList<String>();
    for (var level : summary.levels()) {
      if (level.answers() > 0) {
        judged.add(Wording.certainty(level.certainty()) + ": " + level.judgement());
      }
    }
    return String.join("; ", judged) + ".";
  }
}
