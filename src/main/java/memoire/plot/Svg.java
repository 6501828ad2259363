package memoire.plot;

import java.util.List;

/// Charts as SVG. Colours and fonts are the page's: elements only say what they are, by class.
public final class Svg {
  /// Width of a chart in its own units, about CSS pixels.
  static final double WIDTH = 400;

  /// A letter of the page's font at its usual size, on average.
  static final double LETTER = 6.4;

  private Svg() {}

  /// Writes one chart as an `svg` element, or as a list where there is nothing to draw.
  ///
  /// @param id of the chart, unique on the page
  public static void write(Plot plot, String id, Markup out) {
    switch (plot) {
      case Plot.Figures figures -> figures(figures, out);
      case Plot.Bars bars -> BarsSvg.write(bars, id, out);
      case Plot.Columns columns -> ColumnsSvg.write(columns, id, out);
      case Plot.Spark spark -> SparkSvg.write(spark, id, out);
      case Plot.HeatMap map -> HeatMapSvg.write(map, id, out);
      case Plot.Dots dots -> DotsSvg.write(dots, id, out);
    }
  }

  private static void figures(Plot.Figures plot, Markup out) {
    out.element(
        "dl",
        list -> {
          for (var figure : plot.figures()) {
            list.element(
                "div", pair -> pair.element("dd", figure.value()).element("dt", figure.name()));
          }
        },
        "class",
        "figures");
  }

  /// The drawing, with its title and summary for those who do not see it.
  static void drawing(
      Plot plot, String id, double width, double height, Markup out, Markup.Content content) {
    out.element(
        "svg",
        svg -> {
          svg.element("title", plot.title(), "id", id + "-title");
          svg.element("desc", plot.summary(), "id", id + "-desc");
          content.write(svg);
        },
        "viewBox",
        "0 0 " + Math.round(width) + " " + Math.round(height),
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc");
    out.line();
  }

  static void text(Markup out, double x, double y, String kind, String untrusted) {
    out.element("text", untrusted, "x", x, "y", y, "class", kind);
  }

  static void line(Markup out, double x1, double y1, double x2, double y2, String kind) {
    out.empty("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "class", kind);
  }

  /// A bar that says its name and figure when it is pointed at.
  static void bar(
      Markup out, double x, double y, double width, double height, String kind, String says) {
    out.element(
        "rect",
        rect -> rect.element("title", says),
        "x",
        x,
        "y",
        y,
        "width",
        width,
        "height",
        height,
        "rx",
        1.5,
        "class",
        kind);
  }

  static double widthOf(String untrusted) {
    return LETTER * Row.width(untrusted);
  }

  /// A text cut to about so many units.
  static String fit(String untrusted, double width) {
    return Row.left(untrusted, (int) Math.max(1, width / LETTER)).stripTrailing();
  }

  /// Labels below columns, as many as fit without touching one another.
  static void labels(Markup out, List<Plot.Tick> ticks, double left, double step, double y) {
    double end = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ticks.size(); i++) {
      var label = ticks.get(i).label();
      double at = left + i * step;
      if (!label.isEmpty() && at > end && at + widthOf(label) <= WIDTH + LETTER) {
        text(out, at, y, "muted", label);
        end = at + widthOf(label) + LETTER;
      }
    }
  }
}
