package memoire.report;

import static memoire.plot.Words.count;
import static memoire.plot.Words.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import memoire.drill.CertaintySummary;
import memoire.drill.Marked;
import memoire.drill.Result;
import memoire.plot.Plot;
import memoire.stats.Section;
import memoire.stats.Share;
import memoire.study.Certainty;

/// What a result looks like: its charts by section.
final class ResultCharts {
  /// More would not be looked at; the CSV has all.
  private static final int MOST_LINES = 40;

  private static final int LONGEST_NAME = 60;

  private ResultCharts() {}

  /// The score by topic, form and document; time; and, where it was asked, certainty.
  static List<Section> of(Result result) {
    var sections = new ArrayList<Section>();
    var parts = new ArrayList<Plot>();
    parts.addAll(bars("Score by topic, the weakest first", "topic", result.topics()));
    parts.addAll(bars("Score by form, the weakest first", "form", result.forms()));
    parts.addAll(bars("Score by document, the weakest first", "document", result.documentLines()));
    sections.add(new Section("Breakdown", "No question counts.", parts));
    sections.add(new Section("Time", "No time was taken.", times(result)));
    var certainty = result.certainty();
    if (certainty != null) {
      sections.add(
          new Section("Certainty", "No question counts.", List.of(calibration(certainty))));
    }
    return sections;
  }

  private static List<Plot> bars(String title, String noun, List<Result.Line> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    int more = lines.size() - MOST_LINES;
    var bars = lines.stream().limit(MOST_LINES).map(ResultCharts::bar).toList();
    return List.of(
        new Plot.Bars(
            title, more <= 0 ? "" : count(more, noun) + " more are not shown.", 1, null, bars));
  }

  private static Plot.Bar bar(Result.Line line) {
    var score = line.score();
    return new Plot.Bar(
        line.name(),
        Math.max(0, score.credit()),
        Told.percent(score.credit()) + " of " + score.questions(),
        Told.of(score.mark(), score.best()) + (score.best() == 1 ? " mark" : " marks"));
  }

  private static List<Plot> times(Result result) {
    var taken = result.marked().stream().filter(one -> one.took().isPositive()).toList();
    if (taken.isEmpty()) {
      return List.of();
    }
    return List.of(figures(result, taken), timeline(result));
  }

  private static Plot figures(Result result, List<Marked> taken) {
    var slowest =
        taken.stream()
            .max(
                Comparator.comparing(Marked::took)
                    .thenComparing(Comparator.comparingInt(Marked::place).reversed()))
            .orElseThrow();
    var name = Asked.line(slowest.question());
    var figures = new ArrayList<Plot.Figure>();
    figures.add(new Plot.Figure("in all", time(result.took())));
    figures.add(new Plot.Figure("median per question", time(median(taken))));
    figures.add(new Plot.Figure("slowest", time(slowest.took())));
    return new Plot.Figures(
        "How long it took",
        "The slowest was question "
            + (slowest.place() + 1)
            + ": "
            + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name),
        figures);
  }

  private static Duration median(List<Marked> taken) {
    var sorted = taken.stream().map(Marked::took).sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
  }

  /// The time that each question was looked at, in the order of the paper.
  static Plot timeline(Result result) {
    var ticks =
        result.marked().stream()
            .map(one ->
                new Plot.Tick(
                    String.valueOf(one.place() + 1),
                    "Question " + (one.place() + 1),
                    one.took().toMillis(),
                    time(one.took())))
            .toList();
    return Plot.Columns.of("Time per question", "", "question", ticks);
  }

  private static Plot calibration(CertaintySummary summary) {
    return new Plot.Dots(
        "Certainty against what was right",
        "Marks per point "
            + Told.number(summary.average())
            + ", accuracy "
            + Told.percent(summary.accuracy())
            + ", bonus for knowing what you know "
            + Told.change(summary.bonus())
            + ".",
        "stated",
        "right",
        summary.levels().stream().map(ResultCharts::dot).toList());
  }

  private static Plot.Dot dot(CertaintySummary.Level level) {
    int answers = level.answers();
    return new Plot.Dot(
        name(level.certainty()),
        level.certainty().stated(),
        level.credit(),
        Share.low(level.credit() * answers, answers),
        Share.high(level.credit() * answers, answers),
        answers,
        answers == 0 ? "never" : Told.percent(level.credit()) + " of " + answers);
  }

  /// How well a certainty was used, in one sentence.
  static String judgement(CertaintySummary.Level level) {
    return name(level.certainty())
        + ": "
        + level.judgement()
        + (level.answers() == 0
            ? "."
            : "; such answers should be right in "
                + Told.percent(level.idealFrom())
                + " to "
                + Told.percent(level.idealTo())
                + ".");
  }

  private static String name(Certainty certainty) {
    return switch (certainty) {
      case GUESS -> "Guess";
      case FAIRLY -> "Fairly sure";
      case SURE -> "Sure";
    };
  }
}
