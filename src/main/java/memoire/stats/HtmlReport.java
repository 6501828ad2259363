package memoire.stats;

import memoire.plot.Markup;
import memoire.plot.Page;
import memoire.text.Months;

/// The statistics as one HTML page that needs nothing else.
public final class HtmlReport {
  private HtmlReport() {}

  /// The whole page, ending in a line break.
  public static String write(Report report) {
    var title = "Statistics of " + report.subject().packWords();
    return Page.write(title, "light dark", Page.STYLE, body -> body(body, report, title));
  }

  private static void body(Markup body, Report report, String title) {
    var sections = Sections.of(report);
    body.element(
        "header",
        header -> {
          header.element("h1", title);
          header.element("p", when(report));
          header.element(
              "nav",
              nav ->
                  sections.forEach(section ->
                      nav.element("a", section.name(), "href", "#" + id(section)).raw(" ")),
              "aria-label",
              "Sections");
        });
    body.line();
    body.element("main", main -> sections.forEach(section -> section(main.line(), section)));
    body.line();
  }

  private static void section(Markup main, Section section) {
    var id = id(section);
    main.element(
        "section",
        out -> {
          out.element("h2", section.name(), "id", id + "-name");
          if (section.plots().isEmpty()) {
            out.element("p", section.empty());
          }
          out.element(
              "div",
              charts -> {
                for (int i = 0; i < section.plots().size(); i++) {
                  Page.chart(charts.line(), section.plots().get(i), id + "-" + (i + 1));
                }
              },
              "class",
              "charts");
        },
        "id",
        id,
        "aria-labelledby",
        id + "-name");
  }

  private static String when(Report report) {
    var today = report.subject().today();
    var words = report.subject().span().words();
    return Character.toUpperCase(words.charAt(0))
        + words.substring(1)
        + " to "
        + today.getDayOfMonth()
        + " "
        + Months.name(today.getMonthValue())
        + " "
        + today.getYear();
  }

  private static String id(Section section) {
    return section.name().toLowerCase(java.util.Locale.ROOT);
  }
}
