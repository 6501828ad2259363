package memoire.screen;

import memoire.study.Preferences;
import memoire.study.Rules;
import memoire.text.SafeText;

/// What stays the same while the program runs.
///
/// @param seed decides every shuffle; each session adds the time at which it began
/// @param notice one sentence that the first screen shows, or nothing
public record Setup(
    Rules rules, Preferences preferences, Keymap keymap, long seed, SafeText notice) {

  /// Without anything to say at the start.
  public Setup(Rules rules, Preferences preferences, Keymap keymap, long seed) {
    this(rules, preferences, keymap, seed, SafeText.EMPTY);
  }
}
