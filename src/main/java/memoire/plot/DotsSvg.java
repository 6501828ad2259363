package memoire.plot;

/// One line a dot: the interval, what was observed in it, and where it was expected.
final class DotsSvg {
  private static final double PITCH = 44;
  private static final double SIDE = 6;

  private DotsSvg() {}

  static void write(Plot.Dots plot, String id, Markup out) {
    double bottom = plot.dots().size() * PITCH;
    Svg.drawing(
        plot,
        id,
        Svg.WIDTH,
        bottom + 44,
        out,
        svg -> {
          for (int i = 0; i < plot.dots().size(); i++) {
            dot(svg, plot.dots().get(i), i * PITCH);
          }
          Svg.line(svg, SIDE, bottom, Svg.WIDTH - SIDE, bottom, "axis");
          Svg.text(svg, 0, bottom + 16, "muted", "0");
          Svg.text(svg, Svg.WIDTH / 2, bottom + 16, "muted middle", "50");
          Svg.text(svg, Svg.WIDTH, bottom + 16, "muted end", "100 %");
          circle(svg, SIDE, bottom + 32);
          Svg.text(
              svg, 3 * SIDE, bottom + 36, "muted", plot.observed() + ", with its 95 % interval");
          diamond(svg, Svg.WIDTH * 0.68, bottom + 32);
          Svg.text(svg, Svg.WIDTH * 0.68 + 2 * SIDE, bottom + 36, "muted", plot.expected());
        });
  }

  private static void dot(Markup svg, Plot.Dot dot, double top) {
    Svg.text(svg, 0, top + 14, "label", dot.label());
    Svg.text(svg, Svg.WIDTH, top + 14, "label end", dot.figure());
    double y = top + 28;
    Svg.line(svg, SIDE, y, Svg.WIDTH - SIDE, y, "grid");
    if (dot.count() > 0) {
      Svg.line(svg, x(dot.low()), y, x(dot.high()), y, "interval");
    }
    diamond(svg, x(dot.expected()), y);
    if (dot.count() > 0) {
      circle(svg, x(dot.observed()), y);
    }
  }

  private static void circle(Markup svg, double x, double y) {
    svg.empty("circle", "cx", x, "cy", y, "r", 5.0, "class", "bar");
  }

  private static void diamond(Markup svg, double x, double y) {
    var points =
        x + "," + (y - 6) + " " + (x + 6) + "," + y + " " + x + "," + (y + 6) + " " + (x - 6) + ","
            + y;
    svg.empty("polygon", "points", points, "class", "expected");
  }

  private static double x(double share) {
    return SIDE + share * (Svg.WIDTH - 2 * SIDE);
  }
}
