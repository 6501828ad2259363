package memoire.screen;

import java.util.List;

/// What follows from a message: the next model, and what the shell is to do.
public record Step<M>(M next, List<Effect> effects) {
  public Step {
    effects = List.copyOf(effects);
  }

  static <M> Step<M> to(M next, Effect... effects) {
    return new Step<>(next, List.of(effects));
  }
}
