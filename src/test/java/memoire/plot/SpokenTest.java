package memoire.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import memoire.text.SafeText;
import org.junit.jupiter.api.Test;

class SpokenTest {
  private static List<String> said(Plot plot) {
    return Spoken.lines(plot).stream().map(SafeText::value).toList();
  }

  @Test
  void barsAreLinesWithTheirNotes() {
    var plot =
        new Plot.Bars(
            "Retention",
            "Fine.",
            1,
            null,
            List.of(
                new Plot.Bar("Young", 0.8, "80 %", "70–90 %"), new Plot.Bar("All", 0, "–", "")));
    assertThat(said(plot))
        .containsExactly("Retention", "Fine.", "  Young: 80 %, 70–90 %", "  All: –");
  }

  @Test
  void columnsAreSaidByTheirFullNames() {
    var plot =
        Plot.Columns.of(
            "Due", "", "day", List.of(new Plot.Tick("Mon", "Monday 23 November", 3, "3")));
    assertThat(said(plot)).containsExactly("Due", "  Monday 23 November: 3");
  }

  @Test
  void aHeatMapIsSaidByMonth() {
    var counts =
        new TreeMap<>(
            Map.of(
                LocalDate.of(2026, 11, 1),
                5,
                LocalDate.of(2026, 11, 22),
                1000,
                LocalDate.of(2026, 10, 31),
                1,
                LocalDate.of(2020, 1, 1),
                7));
    var plot = new Plot.HeatMap("Year", "", counts, LocalDate.of(2026, 11, 22), 53, "answer");
    assertThat(said(plot))
        .containsExactly(
            "Year",
            "  October 2026: 1 answer on 1 day",
            "  November 2026: 1,005 answers on 2 days");
  }
}
