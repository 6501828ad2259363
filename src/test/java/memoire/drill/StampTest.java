package memoire.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StampTest {
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  private static Stamp stamp(String boot, long upSeconds, long wallSeconds) {
    return new Stamp(NOON.plusSeconds(wallSeconds), boot, Duration.ofSeconds(upSeconds));
  }

  private static void check(Stamp from, Stamp to, long seconds) {
    assertThat(from.until(to)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void inOneRunOfTheMachineTheWallClockHasNoSay() {
    check(stamp("a", 100, 0), stamp("a", 160, 60), 60);
    check(stamp("a", 100, 0), stamp("a", 160, -7200), 60);
    check(stamp("a", 100, 0), stamp("a", 160, 7200), 60);
  }

  @Test
  void acrossRunsTheWallClockIsAllThereIs() {
    check(stamp("a", 100, 0), stamp("b", 5, 900), 900);
  }

  @Test
  void timeNeverRunsBackwards() {
    check(stamp("a", 100, 0), stamp("b", 5, -900), 0);
    check(stamp("a", 100, 0), stamp("a", 90, 0), 0);
  }
}
