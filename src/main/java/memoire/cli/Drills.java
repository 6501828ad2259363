package memoire.cli;

import java.util.Optional;
import java.util.function.Supplier;
import memoire.drill.Stamp;
import memoire.screen.Effect;
import memoire.screen.Message;
import memoire.store.Store;
import memoire.study.Moment;

/// What drills ask of the store, done.
final class Drills {
  private final Store store;
  private final Supplier<Stamp> clock;

  Drills(Store store, Supplier<Stamp> clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Empty where there is nothing to tell.
  Optional<Message> answer(Effect.OfDrill effect, Moment now) {
    return Optional.empty();
  }
}
