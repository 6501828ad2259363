package memoire.report;

import java.time.ZoneId;
import java.util.List;
import memoire.drill.Result;
import memoire.markup.Markup;
import memoire.plot.Plot;
import memoire.stats.Section;
import memoire.text.SafeText;

/// A result in lines: drawn for the eye, or in words for a screen reader. Where the paper never
/// shows answers, marks are told but no key, reason or passage.
public final class ResultText {
  private final Lines lines;
  private final Result result;

  private ResultText(Result result, Lines lines) {
    this.result = result;
    this.lines = lines;
  }

  /// @param zone in which moments are told
  /// @param columns of the terminal or the paper
  public static List<SafeText> drawn(Result result, ZoneId zone, int columns) {
    return new ResultText(result, Lines.drawn(columns)).written(zone);
  }

  /// The same in sentences and lines of name and figure, for any width.
  public static List<SafeText> spoken(Result result, ZoneId zone) {
    return new ResultText(result, Lines.spoken()).written(zone);
  }

  private List<SafeText> written(ZoneId zone) {
    lines.text(ResultWords.title(result)).text(Told.when(result.began(), zone));
    lines.heading("Score").text(ResultWords.score(result));
    ResultWords.sentences(result).forEach(lines::text);
    ResultCharts.of(result).forEach(this::section);
    misses();
    advice();
    return lines.all();
  }

  private void section(Section section) {
    if (section.plots().isEmpty()) {
      return;
    }
    lines.heading(section.name());
    var plots = section.plots().stream().filter(this::isReadable).toList();
    for (int i = 0; i < plots.size(); i++) {
      if (i > 0) {
        lines.gap();
      }
      lines.chart(plots.get(i));
    }
    var certainty = result.certainty();
    if (certainty != null && section.name().equals("Certainty")) {
      lines.gap();
      certainty.levels().forEach(level -> lines.text(ResultCharts.judgement(level)));
    }
  }

  /// A column for each question has to have room; nobody listens to every time.
  private boolean isReadable(Plot plot) {
    return !(plot instanceof Plot.Columns columns)
        || (!lines.isSpoken() && columns.ticks().size() <= lines.width() - 12);
  }

  private void misses() {
    var misses = Miss.of(result);
    if (misses.isEmpty()) {
      return;
    }
    lines.heading("Not fully right");
    for (int i = 0; i < misses.size(); i++) {
      if (i > 0) {
        lines.gap();
      }
      miss(misses.get(i));
    }
  }

  private void miss(Miss miss) {
    lines.hanging(miss.number() + ". ", Asked.lines(miss.question()));
    labelled("Marks", miss.marks());
    labelled("You said", Markup.line(miss.said()));
    labelled("Answer", miss.key());
    for (int i = 0; i < miss.reasons().size(); i++) {
      labelled(i == 0 || lines.isSpoken() ? "Why" : "", Markup.line(miss.reasons().get(i)));
    }
    if (!miss.quote().isEmpty()) {
      labelled("Source", "“" + miss.quote().strip() + "” – " + miss.document());
    }
  }

  private void labelled(String label, String text) {
    if (!text.isEmpty()) {
      var head = lines.isSpoken() ? label + ": " : "   " + label + " ".repeat(9 - label.length());
      lines.hanging(head, text.lines().map(String::strip).toList());
    }
  }

  private void advice() {
    lines.heading("What to study next");
    var steps = Advice.of(result);
    if (steps.isEmpty()) {
      lines.text("Everything was right; what is due comes with `memoire study`.");
    }
    for (var step : steps) {
      lines.text(step.sentence()).hanging("  ", step.command());
    }
  }
}
