package memoire.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import memoire.plot.Plot.Bar;
import memoire.plot.Plot.Dot;
import memoire.plot.Plot.Tick;
import memoire.text.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static String drawn(Plot plot, int width) {
    var text = new StringBuilder();
    Drawing.rows(plot, width).forEach(row -> text.append(row.text().value()).append('\n'));
    return text.toString();
  }

  private static Plot.Bars bars(Bar... bars) {
    return new Plot.Bars("Bars", "", 1, new Plot.Reference(0.9, "target 90 %"), List.of(bars));
  }

  @Test
  void barsEndInEighthsAndPointAtTheirReference() {
    var plot =
        bars(
            new Bar("Young", 0.5, "50 %", "few"),
            new Bar("Mature", 0.96, "96 %", "many"),
            new Bar("None", 0, "–", ""));
    assertThat(drawn(plot, 30))
        .isEqualTo(
            """
            Young   ████████▌         50 %
            Mature  ████████████████▍ 96 %
            None                         –
                      target 90 % ▴
            """);
  }

  @Test
  void whatIsMoreThanNothingCanBeSeen() {
    assertThat(drawn(bars(new Bar("Few", 0.0001, "1", "")), 30)).startsWith("Few  ▏");
  }

  @Test
  void columnsStandOnTheirAxis() {
    var plot =
        Plot.Columns.of(
            "Columns",
            "",
            "day",
            List.of(
                new Tick("Mon", "Monday", 12, "12"),
                new Tick("", "Tuesday", 6, "6"),
                new Tick("", "Wednesday", 0, "0"),
                new Tick("", "Thursday", 1, "1")));
    assertThat(drawn(plot, 13))
        .isEqualTo(
            """
            12 ┤█
               │█
               │█
               │█ █
               │█ █
               │█ █   ▄
             0 ┼────────
                Mon
                day
            """);
  }

  @Test
  void aHeatMapEndsToday() {
    var counts = new TreeMap<LocalDate, Integer>();
    counts.put(TODAY, 40);
    counts.put(TODAY.minusDays(6), 1);
    counts.put(TODAY.minusDays(9), 10);
    counts.put(TODAY.minusDays(13), 20);
    assertThat(drawn(new Plot.HeatMap("Map", "", counts, TODAY, 5, "answer"), 60))
        .isEqualTo(
            """
                  Nov
            Mon · · · ▓▓░░
                · · · · ·
            Wed · · · · ·
                · · · · ·
            Fri · · · ▒▒·
                · · · · ·
            Sun · · · · ██
                · none  ░ 1–9  ▒ 10–19  ▓ 20–39  █ 40+  answers
            """);
  }

  @Test
  void dotsLieInTheirIntervals() {
    var plot =
        new Plot.Dots(
            "Dots",
            "",
            "should be",
            "was right",
            List.of(
                new Dot("Guess", 0.5, 0.41, 0.3, 0.52, 39, "41 % of 39"),
                new Dot("Sure", 0.95, 0.95, 0.9, 0.99, 99, "95 % of 99"),
                new Dot("Fairly", 0.75, 0, 0, 1, 0, "never")));
    assertThat(drawn(plot, 42))
        .isEqualTo(
            """
            Guess   ······╶──●─◇··········  41 % of 39
            Sure    ···················╶◆╴  95 % of 99
            Fairly  ················◇·····       never
                    0         50     100 %
            ● was right  ◇ should be  ◆ both  ╶╴ 95 %
            """);
  }

  @Test
  void aSparkNamesItsEnds() {
    var plot =
        new Plot.Spark(
            "Spark",
            "",
            0.5,
            1,
            List.of(
                new Tick("", "May", 0.5, "50 %"),
                new Tick("", "June", 0.75, "75 %"),
                new Tick("", "July", 1, "100 %")));
    assertThat(drawn(plot, 40)).isEqualTo("50 % ▁▄█ 100 %\nMay     July\n");
  }

  /// Whatever is to be drawn, it fits, and its letters are safe.
  @ParameterizedTest
  @ValueSource(ints = {1, 5, 12, 20, 38, 40, 60, 72, 80, 200})
  void everyRowFits(int width) {
    for (var plot : hostile()) {
      for (var row : Drawing.rows(plot, width)) {
        int cells = row.marks().stream().mapToInt(m -> Cells.width(m.text().value())).sum();
        if (width >= 38) {
          assertThat(cells).as(plot.title() + " at " + width).isLessThanOrEqualTo(width);
        }
        assertThat(row.text().value()).doesNotContain("\u001b", "\u202e");
      }
    }
  }

  private static List<Plot> hostile() {
    var name = "\u001b[2J日本の港\u202e" + "long ".repeat(30);
    var ticks = new ArrayList<Tick>();
    var counts = new TreeMap<LocalDate, Integer>();
    for (int i = 0; i < 53; i++) {
      ticks.add(new Tick(i % 3 == 0 ? "Nov" : "", name, i * 1e6, "1,000,000,000"));
      counts.put(TODAY.minusDays(7L * i), 1 + i * i);
    }
    return List.of(
        new Plot.Figures("figures", "", List.of(new Plot.Figure(name, "1,234"))),
        bars(new Bar(name, 0.3, "30 %", "20–40 %, 1,000 answers"), new Bar("", 9, "900 %", "")),
        Plot.Columns.of("columns", "", "hour of the day", ticks),
        Plot.Columns.of("empty columns", "", "day", List.of(new Tick("", "", 0, "0"))),
        new Plot.Spark("spark", "", 0, 5e7, ticks),
        new Plot.Spark("empty spark", "", 0, 1, List.of()),
        new Plot.HeatMap("map", "", counts, TODAY, 53, "answer"),
        new Plot.HeatMap("empty map", "", new TreeMap<>(), TODAY, 53, "answer"),
        new Plot.Dots(
            "dots",
            "",
            "should be",
            "was",
            List.of(new Dot(name, 0.5, 1, 0.2, 1, 1, "100 % of 1"))));
  }
}
