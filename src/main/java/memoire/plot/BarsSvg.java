package memoire.plot;

/// Each bar below its own line of words, so that long names have room on a small screen.
final class BarsSvg {
  private static final double PITCH = 34;
  private static final double THICK = 8;

  private BarsSvg() {}

  static void write(Plot.Bars plot, String id, Markup out) {
    var reference = plot.reference();
    double bottom = plot.bars().size() * PITCH;
    double height = bottom + (reference == null ? 0 : 18);
    Svg.drawing(
        plot,
        id,
        Svg.WIDTH,
        height,
        out,
        svg -> {
          for (int i = 0; i < plot.bars().size(); i++) {
            bar(svg, plot.bars().get(i), i * PITCH, plot.most());
          }
          if (reference != null) {
            double x = Svg.WIDTH * Math.clamp(reference.at() / plot.most(), 0, 1);
            for (int i = 0; i < plot.bars().size(); i++) {
              // Only across the bars, not through the words above them.
              Svg.line(svg, x, i * PITCH + 17, x, i * PITCH + 31, "reference");
            }
            boolean isLeft = x + Svg.widthOf(reference.label()) > Svg.WIDTH;
            Svg.text(svg, x, bottom + 16, isLeft ? "muted end" : "muted", reference.label());
          }
        });
  }

  private static void bar(Markup svg, Plot.Bar bar, double top, double most) {
    var figure = bar.note().isEmpty() ? bar.figure() : bar.figure() + " · " + bar.note();
    double room = Svg.WIDTH - Svg.widthOf(figure) - 2 * Svg.LETTER;
    Svg.text(svg, 0, top + 14, "label", Svg.fit(bar.label(), room));
    Svg.text(svg, Svg.WIDTH, top + 14, "label end", figure);
    svg.empty(
        "rect", "x", 0, "y", top + 20, "width", Svg.WIDTH, "height", THICK, "rx", 1.5, "class",
        "track");
    double length = bar.value() <= 0 ? 0 : Math.max(1, Svg.WIDTH * Math.min(1, bar.value() / most));
    Svg.bar(svg, 0, top + 20, length, THICK, "bar", bar.label() + ": " + figure);
  }
}
