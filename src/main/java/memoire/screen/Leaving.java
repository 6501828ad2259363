package memoire.screen;

import java.util.ArrayList;
import memoire.drill.Act;
import memoire.text.SafeText;

/// Leaving a paper that can be gone on with.
final class Leaving {
  private Leaving() {}

  /// Back to the packs; where the paper may be paused, its clock stops first.
  static Step<Screen> home(Seat seat, Keymap keys) {
    var effects = new ArrayList<Effect>();
    if (seat.sitting().paper().terms().mayPause() && !seat.sitting().isPaused()) {
      effects.addAll(seat.enter(new Act.Paused()).effects());
    } else {
      effects.addAll(seat.enter().effects());
    }
    effects.add(new Effect.LoadHome());
    var again = keys.name(Command.DRILL) + ", then " + keys.name(Command.GO_ON_PAPER);
    var said = SafeText.of(sentence(seat) + " " + again + " goes on with it.");
    return new Step<>(Home.at(seat.pack()).noting(said), effects);
  }

  /// What becomes of the paper meanwhile.
  static String sentence(Seat seat) {
    var left = seat.left();
    if (seat.sitting().paper().terms().mayPause()) {
      return "The paper waits, and its clock stands.";
    }
    return left == null
        ? "The paper waits."
        : "The clock of the paper goes on: "
            + (left.isNegative() ? "its time is over." : ClockFace.left(left) + " left.");
  }
}
