package memoire.simulate;

import java.util.List;
import java.util.function.IntPredicate;
import memoire.memory.Memory;
import memoire.memory.MemoryModel;
import memoire.memory.Settings;

/// A learner as of today.
///
/// @param models the memory models that cards are scheduled by, all with one curve of forgetting;
///   at least one
/// @param settings steps, fuzz, the longest interval, and the target that holds now
/// @param isOff on which days, counted from today, nothing is studied
public record Situation(
    Cards cards,
    List<MemoryModel<Memory>> models,
    Settings settings,
    Habits habits,
    IntPredicate isOff) {
  public Situation {
    models = List.copyOf(models);
    if (models.isEmpty()) {
      throw new IllegalArgumentException("a learner has a memory");
    }
  }

  /// One who studies every day.
  public Situation(
      Cards cards, List<MemoryModel<Memory>> models, Settings settings, Habits habits) {
    this(cards, models, settings, habits, _ -> false);
  }

  /// How many cards will be there in the end.
  int population(Scenario scenario) {
    long wanted = (long) scenario.days() * scenario.newCards();
    long fresh = scenario.isEndless() ? wanted : Math.min(cards.fresh(), wanted);
    return (int) Math.min(Integer.MAX_VALUE / 4, cards.seen() + fresh);
  }
}
