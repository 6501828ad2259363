package memoire.screen;

import memoire.study.Preferences;
import memoire.study.Rules;
import memoire.text.SafeText;

/// What stays the same while the program runs.
///
/// @param seed decides every shuffle; each session adds the time at which it began
/// @param notice one sentence that the first screen shows, or nothing
/// @param media the folder in which pictures and sounds are, so that learners can open them; empty
///   where there is none
public record Setup(
    Rules rules, Preferences preferences, Keymap keymap, long seed, SafeText notice, String media) {

  /// Where no pictures are.
  public Setup(Rules rules, Preferences preferences, Keymap keymap, long seed, SafeText notice) {
    this(rules, preferences, keymap, seed, notice, "");
  }

  /// Without anything to say at the start.
  public Setup(Rules rules, Preferences preferences, Keymap keymap, long seed) {
    this(rules, preferences, keymap, seed, SafeText.EMPTY);
  }
}
