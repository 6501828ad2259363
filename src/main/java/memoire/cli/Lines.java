package memoire.cli;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import memoire.text.SafeText;

/// What is drawn on a terminal, and told in words where there is none.
final class Lines {
  private Lines() {}

  /// @param drawn for so many columns
  static void tell(
      Surroundings here, IntFunction<List<SafeText>> drawn, Supplier<List<SafeText>> spoken) {
    tell(here, false, drawn, spoken);
  }

  /// @param isPlain whether words are wanted on a terminal, too
  static void tell(
      Surroundings here,
      boolean isPlain,
      IntFunction<List<SafeText>> drawn,
      Supplier<List<SafeText>> spoken) {
    var width = here.out().columns(here.environment());
    here.out().lines(isPlain || width.isEmpty() ? spoken.get() : drawn.apply(width.getAsInt()));
  }
}
