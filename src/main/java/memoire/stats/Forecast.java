package memoire.stats;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import memoire.memory.CardState;

/// When the cards that were learned come back, if none is answered before.
///
/// @param overdue cards that were due before today
/// @param learning cards in their learning steps, which come back within the day
/// @param days cards due on each of the next [#DAYS] days, today first and without the overdue
/// @param weeks cards due in each of the next [#WEEKS] weeks, of which the first begins today
/// @param later cards due after those weeks
public record Forecast(
    int overdue, int learning, List<Integer> days, List<Integer> weeks, int later) {
  public static final int DAYS = 30;
  public static final int WEEKS = 26;

  public Forecast {
    days = List.copyOf(days);
    weeks = List.copyOf(weeks);
  }

  static Forecast of(List<CardTally> cards, LocalDate today) {
    int overdue = 0;
    int learning = 0;
    int later = 0;
    var days = new int[DAYS];
    var weeks = new int[WEEKS];
    for (var card : cards) {
      switch (card.state()) {
        case CardState.New _ -> {}
        case CardState.Learning _, CardState.Relearning _ -> learning++;
        case CardState.Reviewing(_, _, var due, _) -> {
          long ahead = ChronoUnit.DAYS.between(today, due);
          if (ahead < 0) {
            overdue++;
          } else if (ahead >= 7L * WEEKS) {
            later++;
          } else {
            weeks[(int) ahead / 7]++;
          }
          if (ahead >= 0 && ahead < DAYS) {
            days[(int) ahead]++;
          }
        }
      }
    }
    return new Forecast(overdue, learning, list(days), list(weeks), later);
  }

  private static List<Integer> list(int... counts) {
    return Arrays.stream(counts).boxed().toList();
  }
}
