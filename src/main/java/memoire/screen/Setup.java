package memoire.screen;

import memoire.study.Preferences;
import memoire.study.Rules;

/// What stays the same while the program runs.
///
/// @param seed decides every shuffle; each session adds the time at which it began
public record Setup(Rules rules, Preferences preferences, Keymap keymap, long seed) {}
