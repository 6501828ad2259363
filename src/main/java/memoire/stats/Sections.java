package memoire.stats;

import java.util.ArrayList;
import java.util.List;
import memoire.plot.Plot;

/// The statistics as they are looked at: pages of charts, what matters most first.
public final class Sections {
  private static final String NOTHING_LEARNED =
      "No card has been learned yet. The first answers will show here.";

  private Sections() {}

  public static List<Section> of(Report report) {
    var nothing =
        report.subject().span() == Span.ALL
            ? "Nothing has been answered yet."
            : "Nothing was answered in " + span(report) + ".";
    var sections = new ArrayList<Section>();
    sections.add(new Section("Overview", "", OverviewCharts.of(report)));
    sections.add(new Section("Calendar", nothing, CalendarCharts.of(report)));
    sections.add(new Section("Topics", "No card has a topic.", GroupCharts.topics(report)));
    sections.add(
        new Section("Retention", noRetention(report, nothing), RetentionCharts.of(report)));
    sections.add(new Section("Ahead", NOTHING_LEARNED, AheadCharts.of(report)));
    sections.add(new Section("Memory", NOTHING_LEARNED, MemoryCharts.of(report)));
    sections.add(new Section("Answers", nothing, AnswerCharts.of(report)));
    sections.add(new Section("Hours", nothing, HourCharts.of(report)));
    sections.add(
        new Section(
            "Certainty",
            "With no answer"
                + within(report)
                + " did you say how sure you were. The setting `certainty` has you asked.",
            CertaintyCharts.of(report)));
    if (report.subject().pack().isEmpty()) {
      sections.add(new Section("Packs", "No pack is installed.", GroupCharts.packs(report)));
    }
    return sections;
  }

  private static String noRetention(Report report, String nothing) {
    return report.total().reviews() == 0
        ? nothing
        : "No card" + within(report) + " was asked a day or more after its answer before.";
  }

  private static String within(Report report) {
    return report.subject().span() == Span.ALL ? "" : " of " + span(report);
  }

  /// As in a sentence: `the last 30 days`.
  static String span(Report report) {
    var span = report.subject().span();
    return span == Span.ALL ? span.words() : "the " + span.words();
  }

  /// A list of one, or of none when there is nothing to show.
  static List<Plot> some(boolean isThere, java.util.function.Supplier<Plot> plot) {
    return isThere ? List.of(plot.get()) : List.of();
  }
}
