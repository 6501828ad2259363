package memoire.plot;

/// Columns on a line, with the largest value at the top of the axis.
final class ColumnsSvg {
  private static final double TOP = 8;
  private static final double BASE = 150;
  private static final double HEIGHT = 190;

  private ColumnsSvg() {}

  static void write(Plot.Columns plot, String id, Markup out) {
    Svg.drawing(
        plot,
        id,
        Svg.WIDTH,
        HEIGHT,
        out,
        svg -> {
          double left = Math.max(Svg.widthOf("0"), Svg.widthOf(plot.top())) + Svg.LETTER;
          double step = (Svg.WIDTH - left) / Math.max(1, plot.ticks().size());
          Svg.text(svg, left - Svg.LETTER, TOP + 4, "muted end", plot.top());
          Svg.text(svg, left - Svg.LETTER, BASE, "muted end", "0");
          Svg.line(svg, left, TOP, Svg.WIDTH, TOP, "grid");
          Svg.line(svg, left, (TOP + BASE) / 2, Svg.WIDTH, (TOP + BASE) / 2, "grid");
          Svg.line(svg, left, BASE, Svg.WIDTH, BASE, "axis");
          for (int i = 0; i < plot.ticks().size(); i++) {
            var tick = plot.ticks().get(i);
            double share = Math.clamp(tick.value() / plot.most(), 0, 1);
            double height = share == 0 ? 0 : Math.max(1, share * (BASE - TOP));
            Svg.bar(
                svg,
                left + i * step + step * 0.1,
                BASE - height,
                step * 0.8,
                height,
                "bar",
                tick.name() + ": " + tick.figure());
          }
          Svg.labels(svg, plot.ticks(), left + step * 0.1, step, BASE + 16);
          Svg.text(svg, Svg.WIDTH, BASE + 34, "muted end", plot.axis());
        });
  }
}
