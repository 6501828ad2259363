package memoire.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import memoire.memory.CardState;
import memoire.memory.Memory;
import memoire.stats.CardTally.Standing;
import memoire.study.Certainty;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final LocalDate TODAY = Learner.TODAY;

  private static CardTally card(CardState state, Standing standing, String... tags) {
    return new CardTally("Lindsund", List.of(tags), state, standing, Sums.NONE);
  }

  /// Asked as many days ago as it is stable: 90 % would be known.
  private static CardState ripe(int stability) {
    return new CardState.Reviewing(new Memory(stability, 5), TODAY.minusDays(stability), TODAY, 0);
  }

  private static Report report(List<CardTally> cards) {
    var hours = new ArrayList<Sums>();
    for (int hour = 0; hour < 24; hour++) {
      hours.add(Sums.NONE);
    }
    var material =
        new Material(
            List.of(), cards, hours, new TreeMap<>(), new TreeMap<>(), new Calibration(List.of()));
    return Report.of(material, Learner.subject(Span.YEAR, ""));
  }

  @Test
  void theWeakestTopicIsFirstAndNewCardsCountAsUnknown() {
    var report =
        report(
            List.of(
                card(ripe(10), Standing.ACTIVE, "storms"),
                card(ripe(50), Standing.ACTIVE, "storms", "ships"),
                card(new CardState.New(), Standing.ACTIVE, "ships"),
                card(new CardState.New(), Standing.ACTIVE, "tides"),
                card(new CardState.New(), Standing.SUSPENDED, "storms"),
                card(ripe(9), Standing.RETIRED, "gone")));
    assertThat(report.topics()).extracting(Group::name).containsExactly("tides", "ships", "storms");
    assertThat(report.topics()).extracting(Group::cards).containsExactly(1, 2, 2);
    assertThat(report.topics()).extracting(Group::fresh).containsExactly(1, 1, 0);
    assertThat(report.topics().get(0).score()).hasValue(0);
    assertThat(report.topics().get(1).score().orElseThrow()).isCloseTo(0.45, within(1e-9));
    assertThat(report.topics().get(2).score().orElseThrow()).isCloseTo(0.9, within(1e-9));
    assertThat(report.knownShare()).as("two of four at 90 %%").isCloseTo(0.45, within(1e-9));
  }

  @Test
  void cardsAreMatureFromTwentyOneDaysOn() {
    var report =
        report(
            List.of(
                card(ripe(20), Standing.ACTIVE),
                card(ripe(21), Standing.ACTIVE),
                card(ripe(400), Standing.SUSPENDED),
                card(new CardState.New(), Standing.ACTIVE)));
    assertThat(report.stock()).isEqualTo(new Stock(1, 0, 1, 1, 1));
  }

  @Test
  void cardsComeBackByDayAndByWeek() {
    var memory = new Memory(30, 5);
    var cards = new ArrayList<CardTally>();
    for (int ahead : new int[] {-3, 0, 0, 6, 7, 29, 30, 181, 182}) {
      var due = TODAY.plusDays(ahead);
      cards.add(card(new CardState.Reviewing(memory, TODAY, due, 0), Standing.ACTIVE));
      cards.add(card(new CardState.Reviewing(memory, TODAY, due, 0), Standing.SUSPENDED));
    }
    var forecast = report(cards).forecast();
    assertThat(forecast.overdue()).isEqualTo(1);
    assertThat(forecast.days().get(0)).isEqualTo(2);
    assertThat(forecast.days().stream().mapToInt(i -> i).sum()).isEqualTo(5);
    assertThat(forecast.weeks().get(0)).isEqualTo(3);
    assertThat(forecast.weeks().stream().mapToInt(i -> i).sum()).isEqualTo(7);
    assertThat(forecast.later()).isEqualTo(1);
  }

  @Test
  void onlyTheDaysOfTheSpanAreSummedAndTheCalendarHasAll() {
    var month = Learner.report(Span.MONTH, "");
    var all = Learner.report(Span.ALL, "");
    assertThat(month.length()).isEqualTo(30);
    assertThat(month.days().getFirst().day()).isAfterOrEqualTo(TODAY.minusDays(29));
    assertThat(month.calendar()).isEqualTo(all.calendar());
    assertThat(all.days()).hasSameSizeAs(all.calendar().answers().keySet());
    assertThat(month.total().reviews())
        .isEqualTo(month.days().stream().mapToInt(DayTally::reviews).sum())
        .isLessThan(all.total().reviews());
  }

  @Test
  void youngAndMatureAnswersAddUpToAll() {
    var report = Learner.report(Span.YEAR, "");
    assertThat(report.youngRetention().plus(report.total().matureRetention()))
        .isEqualTo(report.total().retention());
  }

  @Test
  void overconfidenceIsWhatWasPromisedAndNotKept() {
    var levels =
        List.of(
            new Calibration.Level(Certainty.GUESS, new Share(10, 10)),
            new Calibration.Level(Certainty.SURE, new Share(0, 10)));
    assertThat(new Calibration(levels).overconfidence().orElseThrow())
        .isCloseTo((0.5 + 0.95 - 1) / 2, within(1e-9));
    assertThat(new Calibration(List.of()).overconfidence()).isEmpty();
  }
}
