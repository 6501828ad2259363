package memoire.simulate;

import java.time.Duration;
import java.util.List;
import memoire.memory.Rating;
import memoire.memory.Settings;

/// The steps of a card that is being learned, in whole days: 0 for a step that is over the same
/// day.
final class Steps {
  /// Where a card stands that has its steps behind it.
  static final int DONE = -1;

  private final int[] days;
  private final int[] daysAfterHard;

  Steps(List<Duration> steps) {
    days = new int[steps.size()];
    daysAfterHard = new int[steps.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = (int) steps.get(i).toDays();
      daysAfterHard[i] = (int) Settings.waitAfterHard(steps, i).toDays();
    }
  }

  boolean isEmpty() {
    return days.length == 0;
  }

  /// The step that comes after an answer in one of them, or [#DONE].
  int after(Rating rating, int step) {
    int here = Math.min(step, days.length - 1);
    return switch (rating) {
      case AGAIN -> 0;
      case HARD -> here;
      case GOOD -> here + 1 < days.length ? here + 1 : DONE;
      case EASY -> DONE;
    };
  }

  /// Days to wait for a step.
  int wait(Rating before, int step) {
    return before == Rating.HARD ? daysAfterHard[step] : days[step];
  }
}
