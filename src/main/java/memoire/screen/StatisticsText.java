package memoire.screen;

import static memoire.screen.Column.run;

import java.util.ArrayList;
import java.util.List;
import memoire.plot.Drawing;
import memoire.plot.Plot;
import memoire.plot.Row;
import memoire.plot.Spoken;
import memoire.stats.Report;
import memoire.stats.Section;
import memoire.stats.Sections;
import memoire.study.Wording;
import memoire.text.SafeText;

/// The statistics on paper: drawn for the eye, or in words for a screen reader.
public final class StatisticsText {
  private static final int WIDEST = 80;

  private StatisticsText() {}

  /// All sections with their charts.
  ///
  /// @param columns of the terminal or the paper
  public static List<SafeText> drawn(Report report, int columns) {
    int width = Math.clamp(columns, 20, WIDEST);
    var body = new Column(width);
    body.text(heading(report), Style.STRONG);
    for (var section : Sections.of(report)) {
      var name = section.name();
      body.gap().row(run("── " + name + " " + "─".repeat(width - name.length() - 4), Style.MUTED));
      body.gap().below(section(section, width));
    }
    return body.lines().stream().map(StatisticsText::text).toList();
  }

  /// All sections in sentences and lines of name and figure.
  public static List<SafeText> spoken(Report report) {
    var lines = new ArrayList<SafeText>();
    lines.add(SafeText.of(heading(report)));
    for (var section : Sections.of(report)) {
      lines.add(SafeText.EMPTY);
      lines.add(SafeText.of("# " + section.name()));
      if (section.plots().isEmpty()) {
        lines.add(SafeText.of(section.empty()));
      }
      for (var plot : section.plots()) {
        lines.add(SafeText.EMPTY);
        lines.addAll(Spoken.lines(plot));
      }
    }
    return lines;
  }

  static Column section(Section section, int width) {
    var body = new Column(width);
    if (section.plots().isEmpty()) {
      body.text(section.empty(), Style.TEXT);
    }
    for (var plot : section.plots()) {
      if (body.height() > 0) {
        body.gap();
      }
      plot(body, plot);
    }
    return body;
  }

  static void plot(Column body, Plot plot) {
    body.text(plot.title(), Style.STRONG);
    if (!plot.summary().isEmpty()) {
      body.text(plot.summary(), Style.MUTED);
    }
    bare(body.gap(), plot);
  }

  /// A chart without its title and summary.
  static void bare(Column body, Plot plot) {
    for (var row : Drawing.rows(plot, body.width())) {
      body.row(
          row.marks().stream()
              .map(mark -> new Line.Run(mark.text(), style(mark.tone())))
              .toArray(Line.Run[]::new));
    }
  }

  private static Style style(Row.Tone tone) {
    return switch (tone) {
      case TEXT -> Style.TEXT;
      case MUTED -> Style.MUTED;
      case ACCENT -> Style.ACCENT;
    };
  }

  private static String heading(Report report) {
    var subject = report.subject();
    var today = subject.today();
    return "Statistics of "
        + subject.packWords()
        + ", "
        + subject.span().words()
        + " to "
        + today.getDayOfMonth()
        + " "
        + Wording.month(today.getMonthValue())
        + " "
        + today.getYear();
  }

  private static SafeText text(Line line) {
    var text = new StringBuilder();
    line.runs().forEach(run -> text.append(run.text().value()));
    return SafeText.of(text.toString().stripTrailing());
  }
}
