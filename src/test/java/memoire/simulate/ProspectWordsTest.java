package memoire.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import memoire.plot.Plot;
import memoire.plot.Spoken;
import org.junit.jupiter.api.Test;

class ProspectWordsTest {
  private static final Scenario NOW = Scenario.of(365, 0.9, 10);

  /// So many minutes on each day; in the end so many cards are known of so many.
  private static Projection of(
      Scenario scenario, double minutes, double known, int seen, int left) {
    var projection = new Projection(scenario);
    var day = new Projection.Day();
    day.seconds = 60 * minutes;
    day.known = known;
    day.seen = seen;
    day.waiting = left;
    for (int i = 0; i < scenario.days(); i++) {
      projection.add(i, day, 1);
    }
    return projection;
  }

  private static void check(Scenario then, double minutes, double known, String sentence) {
    assertThat(ProspectWords.compared(of(NOW, 18, 911, 1000, 0), of(then, minutes, known, 1000, 0)))
        .isEqualTo(sentence);
  }

  @Test
  void otherSettingsAreotherSettingsAreComparedWithThoseThatHoldHold() {
    check(
        NOW,
        18,
        911,
        "As it is set now, you study 18 minutes a day over 1 year (18 in the busiest week), and then"
            + " know 911 of 1,000 cards.");
    check(
        NOW.withRetention(0.85),
        12,
        815,
        "With a target of 85 % you would study 12 minutes a day instead of 18, and know 96 cards"
            + " fewer of 1,000.");
    check(
        NOW.withNewCards(1),
        1,
        912,
        "With 1 new card a day you would study 1 minute a day instead of 18, and know 1 card more of"
            + " 1,000.");
    check(
        NOW.withRetention(0.95).withNewCards(12).withMinutes(4.5).withReviews(50),
        4.5,
        911,
        "With a target of 95 %, 12 new cards a day, at most 50 reviews a day and at most 4.5 minutes"
            + " a day you would study 4.5 minutes a day instead of 18, and know as many cards: 911 of"
            + " 1,000.");
  }

  @Test
  void whatIsLeftWaitingIsSaid() {
    assertThat(ProspectWords.warnings(of(NOW, 1, 1, 1, 0))).isEmpty();
    assertThat(ProspectWords.warnings(of(NOW, 1, 1, 1, 312)))
        .containsExactly("! That is not enough: in the end 312 due cards would be waiting.");
  }

  @Test
  void theTargetWithTheLeastWorkIsNamed() {
    var byTarget = new ArrayList<Projection>();
    for (int percent = 70; percent <= 99; percent++) {
      byTarget.add(
          of(NOW.withRetention(percent / 100.0), 5 + Math.abs(percent - 83), percent, 100, 0));
    }
    assertThat(ProspectWords.cheapest(new Prospects(byTarget)))
        .isEqualTo("Each card known takes the least work at a target of 83 %.");
    byTarget.set(0, of(NOW.withRetention(0.7), 0.1, 99, 100, 0));
    var prospects = new Prospects(byTarget);
    assertThat(ProspectWords.cheapest(prospects))
        .isEqualTo(
            "Each card known takes the least work at a target of 70 %, the lowest there is.");
    assertThat(Spoken.entries(ProspectCharts.targets(prospects, 84, 90)))
        .extracting(Spoken.Entry::name)
        .containsExactly("  70 %", "  80 %", "▸ 84 %", "  85 %", "  90 % now", "  95 %", "  99 %");
  }

  @Test
  void allDaysAreInTheChartsOfTime() {
    for (int days : List.of(1, 30, 31, 90, 365, 3650)) {
      var plot =
          (Plot.Columns)
              ProspectCharts.minutes(
                  of(Scenario.of(days, 0.9, 1), 3, 1, 1, 0), LocalDate.of(2026, 11, 22));
      assertThat(plot.ticks()).as("%s days", days).hasSizeBetween(Math.min(days, 15), 30);
      assertThat(plot.ticks()).allMatch(tick -> tick.figure().equals("3"));
      assertThat(plot.ticks().getFirst().name()).isEqualTo("From 22 November 2026");
    }
  }
}
