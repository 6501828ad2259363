package memoire.screen;

import java.util.function.Function;

/// What screens that lie over a question of a paper do with what the question is told.
final class Over {
  private Over() {}

  /// @param over the same screen over the question as it is now
  static Step<Screen> told(
      PaperQuestion behind, Message message, Scene scene, Function<PaperQuestion, Screen> over) {
    var step = behind.update(message, scene);
    return new Step<>(
        step.next() instanceof PaperQuestion next ? over.apply(next) : step.next(), step.effects());
  }
}
