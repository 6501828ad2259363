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
    var nothing = "Nothing was answered in " + span(report) + ".";
    var sections = new ArrayList<Section>();
    sections.add(new Section("Overview", "", OverviewCharts.of(report)));
    sections.add(new Section("Calendar", nothing, CalendarCharts.of(report)));
    sections.add(new Section("Topics", "No card has a topic.", GroupCharts.topics(report)));
    sections.add(new Section("Retention", nothing, RetentionCharts.of(report)));
    sections.add(new Section("Ahead", NOTHING_LEARNED, AheadCharts.of(report)));
    sections.add(new Section("Memory", NOTHING_LEARNED, MemoryCharts.of(report)));
    sections.add(new Section("Answers", nothing, AnswerCharts.of(report)));
    sections.add(new Section("Hours", nothing, HourCharts.of(report)));
    sections.add(
        new Section(
            "Certainty",
            "Before no answer in " + span(report) + " was it said how sure it was.",
            CertaintyCharts.of(report)));
    if (report.subject().pack().isEmpty()) {
      sections.add(new Section("Packs", "No pack is installed.", GroupCharts.packs(report)));
    }
    return sections;
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
