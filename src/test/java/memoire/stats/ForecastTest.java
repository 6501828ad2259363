package memoire.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import memoire.memory.CardState;
import memoire.memory.Memory;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Memory MEMORY = new Memory(5, 5);

  private static CardState due(int days) {
    return new CardState.Reviewing(MEMORY, TODAY.minusDays(5), TODAY.plusDays(days), 0);
  }

  private static CardState step(String due) {
    return new CardState.Learning(MEMORY, 0, Instant.parse(due), TODAY);
  }

  @Test
  void todayIncludesWhatIsOverdueAndStepsOfToday() {
    var states =
        List.of(
            due(-3),
            due(0),
            due(1),
            due(6),
            due(7),
            step("2026-11-22T20:00:00Z"),
            new CardState.New());
    assertThat(Forecast.of(states, TODAY, 7, ZoneOffset.UTC, 4))
        .containsExactly(3, 1, 0, 0, 0, 0, 1);
  }

  @Test
  void theNextCardIsTheFirstThatIsNotDueYet() {
    var now = Instant.parse("2026-11-22T12:00:00Z");
    assertThat(Forecast.nextDue(List.of(due(-1), due(2)), now, ZoneOffset.ofHours(2), 4))
        .contains(Instant.parse("2026-11-24T02:00:00Z"));
    assertThat(
            Forecast.nextDue(List.of(due(2), step("2026-11-22T12:05:00Z")), now, ZoneOffset.UTC, 4))
        .contains(Instant.parse("2026-11-22T12:05:00Z"));
    assertThat(Forecast.nextDue(List.of(new CardState.New()), now, ZoneOffset.UTC, 4)).isEmpty();
  }
}
