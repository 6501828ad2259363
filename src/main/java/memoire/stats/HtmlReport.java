package memoire.stats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import memoire.plot.Markup;
import memoire.plot.Plot;
import memoire.plot.Spoken;
import memoire.plot.Svg;
import memoire.text.Months;

/// The statistics as one HTML page that needs nothing else: no script, no font, no network. Its
/// Content-Security-Policy allows its one style sheet, by hash, and nothing more.
public final class HtmlReport {
  private static final String STYLE = resource("report.css");

  private HtmlReport() {}

  /// The whole page, ending in a line break.
  public static String write(Report report) {
    var out = new Markup().raw("<!doctype html>").line();
    out.element("html", html -> page(html.line(), report), "lang", "en").line();
    return out.toString();
  }

  private static void page(Markup html, Report report) {
    var title = "Statistics of " + report.subject().packWords();
    html.element("head", head -> head(head.line(), title)).line();
    html.element("body", body -> body(body.line(), report, title)).line();
  }

  private static void head(Markup head, String title) {
    head.raw("<meta charset=\"utf-8\">").line();
    head.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .text(
            "default-src 'none'; style-src 'sha256-"
                + sha256(STYLE)
                + "'; base-uri 'none'; form-action 'none'")
        .raw("\">")
        .line();
    head.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">").line();
    head.raw("<meta name=\"color-scheme\" content=\"light dark\">").line();
    head.raw("<meta name=\"referrer\" content=\"no-referrer\">").line();
    head.element("title", title + " – Aide-mémoire").line();
    head.raw("<style>").raw(STYLE).raw("</style>").line();
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
                  chart(charts.line(), section.plots().get(i), id + "-" + (i + 1));
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

  private static void chart(Markup out, Plot plot, String id) {
    boolean isWide = plot instanceof Plot.HeatMap;
    out.element(
        "figure",
        figure -> {
          figure.element(
              "figcaption",
              caption -> caption.element("h3", plot.title()).element("p", plot.summary()));
          figure.line();
          if (isWide) {
            // Wider than a phone: it can be scrolled, by keys too.
            figure.element(
                "div",
                scroller -> Svg.write(plot, id, scroller),
                "class",
                "scroller",
                "tabindex",
                0,
                "role",
                "group",
                "aria-label",
                plot.title());
          } else {
            Svg.write(plot, id, figure);
          }
          if (!(plot instanceof Plot.Figures)) {
            table(figure, plot);
          }
        },
        "class",
        isWide ? "wide" : "chart");
  }

  /// The same numbers in words.
  private static void table(Markup figure, Plot plot) {
    figure.element(
        "details",
        details -> {
          details.element("summary", "As a table");
          details.element(
              "table",
              table -> {
                table.element("caption", plot.title());
                for (var entry : Spoken.entries(plot)) {
                  table.element(
                      "tr",
                      row ->
                          row.element("th", entry.name(), "scope", "row")
                              .element("td", entry.figure()));
                }
              });
        });
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

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
