package memoire.plot;

import java.util.Locale;

/// Points joined by a line, with the first and the last in words.
final class SparkSvg {
  private static final double TOP = 10;
  private static final double BASE = 90;
  private static final double SIDE = 5;

  private SparkSvg() {}

  static void write(Plot.Spark plot, String id, Markup out) {
    Svg.drawing(
        plot,
        id,
        Svg.WIDTH,
        BASE + 24,
        out,
        svg -> {
          Svg.line(svg, 0, TOP, Svg.WIDTH, TOP, "grid");
          Svg.line(svg, 0, BASE, Svg.WIDTH, BASE, "axis");
          var points = new StringBuilder();
          for (int i = 0; i < plot.ticks().size(); i++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(plot, i), y(plot, i)));
          }
          svg.empty("polyline", "points", points.toString().strip(), "class", "curve");
          for (int i = 0; i < plot.ticks().size(); i++) {
            var tick = plot.ticks().get(i);
            svg.element(
                "circle",
                circle -> circle.element("title", tick.name() + ": " + tick.figure()),
                "cx",
                x(plot, i),
                "cy",
                y(plot, i),
                "r",
                3.5,
                "class",
                "bar");
          }
          if (!plot.ticks().isEmpty()) {
            var first = plot.ticks().getFirst();
            var last = plot.ticks().getLast();
            Svg.text(svg, 0, BASE + 18, "muted", first.name() + ": " + first.figure());
            Svg.text(svg, Svg.WIDTH, BASE + 18, "muted end", last.name() + ": " + last.figure());
          }
        });
  }

  private static double x(Plot.Spark plot, int i) {
    return SIDE + i * (Svg.WIDTH - 2 * SIDE) / Math.max(1, plot.ticks().size() - 1);
  }

  private static double y(Plot.Spark plot, int i) {
    double share = (plot.ticks().get(i).value() - plot.least()) / (plot.most() - plot.least());
    return BASE - (BASE - TOP) * Math.clamp(share, 0, 1);
  }
}
