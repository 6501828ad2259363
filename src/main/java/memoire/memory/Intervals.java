package memoire.memory;

/// Days until a card is asked again, by rating, each at least 1.
record Intervals(long again, long hard, long good, long easy, long maximum) {

  /// What the memories ask for at the desired retention: whole days, spread by fuzz, not yet in
  /// order.
  static Intervals of(
      Settings settings, Fsrs fsrs, Memories memories, long elapsedDays, long seed) {
    var days = new Days(settings, fsrs, elapsedDays, Fuzz.chance(seed));
    return new Intervals(
        days.of(memories.again()),
        days.of(memories.hard()),
        days.of(memories.good()),
        days.of(memories.easy()),
        settings.maximumInterval());
  }

  private record Days(Settings settings, Fsrs fsrs, long elapsedDays, double chance) {
    long of(Memory memory) {
      double exact = fsrs.interval(settings.retention(), memory.stability());
      long days = Math.clamp(Math.round(exact), 1, settings.maximumInterval());
      return settings.fuzz()
          ? Fuzz.pick(Fuzz.range(days, elapsedDays, settings.maximumInterval()), chance)
          : days;
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
