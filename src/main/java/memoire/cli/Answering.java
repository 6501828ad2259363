package memoire.cli;

import java.util.Optional;
import memoire.screen.Effect;
import memoire.screen.Message;
import memoire.study.Moment;

/// Whoever does what screens ask for.
@FunctionalInterface
interface Answering {
  /// Does what an effect asks; a failure is an answer too. Empty for what only a terminal can do.
  /// Called by one thread, but for statistics, which another may ask for at the same time.
  Optional<Message> answer(Effect effect, Moment now);
}
