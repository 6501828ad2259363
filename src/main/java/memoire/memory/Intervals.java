package memoire.memory;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;

/// Days until a card is asked again, by rating, each at least 1.
record Intervals(long again, long hard, long good, long easy, long maximum) {

  /// Turns memories into whole days, each spread by fuzz to the lightest day near it.
  ///
  /// @param chance decides between days that are as light as each other
  record Days(
      Settings settings,
      MemoryModel<Memory> model,
      long elapsedDays,
      double chance,
      LocalDate today,
      Load load) {

    /// What the memories ask for at the desired retention, not yet in order.
    Intervals of(Memories memories) {
      var interval = interval();
      return new Intervals(
          days(interval.applyAsDouble(memories.again())),
          days(interval.applyAsDouble(memories.hard())),
          days(interval.applyAsDouble(memories.good())),
          days(interval.applyAsDouble(memories.easy())),
          settings.maximumInterval());
    }

    /// What the intervals of all four have in common is computed once where there is a formula.
    private ToDoubleFunction<Memory> interval() {
      if (model instanceof Fsrs fsrs) {
        double reach = fsrs.reach(settings.retention());
        return memory -> fsrs.intervalWithin(reach, memory.stability());
      }
      return memory -> model.interval(settings.retention(), memory);
    }

    private long days(double exact) {
      long days = Math.clamp(Math.round(exact), 1, settings.maximumInterval());
      if (!settings.fuzz()) {
        return days;
      }
      var range = Fuzz.range(days, elapsedDays, settings.maximumInterval());
      return Fuzz.lightest(range, today, load, chance);
    }
  }

  /// In order for a card that leaves its steps: Easy waits longer than Good.
  Intervals graduating() {
    return limited(again, hard, good, Math.max(easy, good + 1));
  }

  /// In order for a card that is remembered: Hard, Good and Easy each wait longer than the one
  /// before.
  Intervals remembered() {
    long first = Math.min(hard, good);
    long second = Math.max(good, first + 1);
    return limited(again, first, second, Math.max(easy, second + 1));
  }

  /// In order where Again waits for days as well, having no steps.
  Intervals withoutSteps() {
    long first = Math.min(again, hard);
    long second = Math.max(hard, first + 1);
    long third = Math.max(good, second + 1);
    return limited(first, second, third, Math.max(easy, third + 1));
  }

  private Intervals limited(long first, long second, long third, long fourth) {
    return new Intervals(
        Math.min(first, maximum),
        Math.min(second, maximum),
        Math.min(third, maximum),
        Math.min(fourth, maximum),
        maximum);
  }
}
