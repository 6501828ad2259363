package memoire.plot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// An HTML page that needs nothing else: no script, no font, no network. Its
/// Content-Security-Policy allows its one style sheet, by hash, and nothing more.
public final class Page {
  /// How pages with charts look.
  public static final String STYLE = style(Page.class, "page.css");

  private Page() {}

  /// The whole page, ending in a line break.
  ///
  /// @param schemes colour schemes the style has, as `light dark`
  /// @param style a style sheet of ours
  /// @param body what stands in the body
  public static String write(String title, String schemes, String style, Markup.Content body) {
    return write(title, schemes, style, false, body);
  }

  /// @param hasPictures whether it has pictures, each of them within the page
  public static String write(
      String title, String schemes, String style, boolean hasPictures, Markup.Content body) {
    var out = new Markup().raw("<!doctype html>").line();
    out.element(
            "html",
            html -> {
              html.line()
                  .element("head", head -> head(head.line(), title, schemes, style, hasPictures))
                  .line();
              html.element("body", content -> body.write(content.line())).line();
            },
            "lang",
            "en")
        .line();
    return out.toString();
  }

  /// A style sheet that is part of the program.
  ///
  /// @param room a class beside which it lies
  public static String style(Class<?> room, String name) {
    try (var in = Objects.requireNonNull(room.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A chart with its title, its summary and, where it is drawn, the same numbers as a table.
  ///
  /// @param id of the chart, unique on the page
  public static void chart(Markup out, Plot plot, String id) {
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

  private static void head(
      Markup head, String title, String schemes, String style, boolean hasPictures) {
    head.raw("<meta charset=\"utf-8\">").line();
    head.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .text(
            "default-src 'none'; style-src 'sha256-"
                + sha256(style)
                + (hasPictures ? "'; img-src data:" : "'")
                + "; base-uri 'none'; form-action 'none'")
        .raw("\">")
        .line();
    head.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">").line();
    head.raw("<meta name=\"color-scheme\" content=\"").text(schemes).raw("\">").line();
    head.raw("<meta name=\"referrer\" content=\"no-referrer\">").line();
    head.element("title", title + " – Aide-mémoire").line();
    head.raw("<style>").raw(style).raw("</style>").line();
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

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
