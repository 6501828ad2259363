package memoire.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import memoire.memory.CardState.Learning;
import memoire.memory.CardState.New;
import memoire.memory.CardState.Relearning;
import memoire.memory.CardState.Reviewing;

/// From one state to the four that a review may lead to.
///
/// @param day the study day of `at`
/// @param memories what each rating leaves
/// @param intervals what each rating asks for, not yet in order
record Transition(
    Settings settings, Instant at, LocalDate day, Memories memories, Intervals intervals) {

  Outcomes outcomes(CardState state) {
    return switch (state) {
      case New _ -> learning(0);
      case Learning learning -> learning(learning.step());
      case Relearning relearning -> relearning(relearning.step(), relearning.lapses());
      case Reviewing reviewing -> reviewing(reviewing.lapses());
    };
  }

  private Outcomes learning(int step) {
    return inSteps(
        settings.learningSteps(),
        step,
        0,
        (memory, next, due) -> new Learning(memory, next, due, day));
  }

  private Outcomes relearning(int step, int lapses) {
    return inSteps(settings.relearningSteps(), step, lapses, relearned(lapses));
  }

  private Outcomes reviewing(int lapses) {
    var steps = settings.relearningSteps();
    var days = steps.isEmpty() ? intervals.withoutSteps() : intervals.remembered();
    var again =
        steps.isEmpty()
            ? reviewing(memories.again(), days.again(), lapses + 1)
            : waiting(memories.again(), 0, steps.getFirst(), lapses + 1, relearned(lapses + 1));
    return new Outcomes(
        again,
        reviewing(memories.hard(), days.hard(), lapses),
        reviewing(memories.good(), days.good(), lapses),
        reviewing(memories.easy(), days.easy(), lapses));
  }

  /// Again goes back to the first step, Hard repeats its step, Good moves on, Easy has done.
  private Outcomes inSteps(List<Duration> steps, int stepThen, int lapses, Step state) {
    if (steps.isEmpty()) {
      return withoutSteps(lapses);
    }
    int step = Math.clamp(stepThen, 0, steps.size() - 1);
    var days = intervals.graduating();
    var good =
        step + 1 < steps.size()
            ? waiting(memories.good(), step + 1, steps.get(step + 1), lapses, state)
            : reviewing(memories.good(), days.good(), lapses);
    return new Outcomes(
        waiting(memories.again(), 0, steps.getFirst(), lapses, state),
        waiting(memories.hard(), step, Settings.waitAfterHard(steps, step), lapses, state),
        good,
        reviewing(memories.easy(), days.easy(), lapses));
  }

  private Outcomes withoutSteps(int lapses) {
    var days = intervals.withoutSteps();
    return new Outcomes(
        reviewing(memories.again(), days.again(), lapses),
        reviewing(memories.hard(), days.hard(), lapses),
        reviewing(memories.good(), days.good(), lapses),
        reviewing(memories.easy(), days.easy(), lapses));
  }

  /// A step of a day or more is an interval like any other.
  private CardState waiting(Memory memory, int step, Duration wait, int lapses, Step state) {
    return wait.toDays() >= 1
        ? reviewing(memory, wait.toDays(), lapses)
        : state.of(memory, step, at.plus(wait));
  }

  private Reviewing reviewing(Memory memory, long days, int lapses) {
    return new Reviewing(memory, day, day.plusDays(days), lapses);
  }

  private Step relearned(int lapses) {
    return (memory, next, due) -> new Relearning(memory, next, due, day, lapses);
  }

  /// The state of a card that waits for a step.
  private interface Step {
    CardState of(Memory memory, int step, Instant due);
  }
}
