package memoire.config;

import java.util.List;
import memoire.memory.Edition;
import memoire.memory.Settings;
import memoire.screen.Keymap;
import memoire.study.Preferences;
import memoire.text.Entry;
import memoire.text.Reading;
import memoire.text.SettingFlaw;
import memoire.text.Values;

/// Everything a learner can set.
///
/// @param edition which FSRS cards are scheduled by
public record Config(
    Preferences study, Settings memory, Edition edition, Colours colours, Keymap keys) {

  public static Config standard() {
    return new Config(
        Preferences.standard(), Settings.standard(), Edition.SIX, Colours.AUTO, Keymap.standard());
  }

  /// What some entries set; a setting that is wrong is as if it were not there.
  ///
  /// @param file what the file is called in problems
  public static Reading<Config> of(String file, List<Entry> entries) {
    var values =
        new Values(
            file,
            entries,
            SettingFlaw.CONFIG_VALUE,
            SettingFlaw.CONFIG_UNKNOWN,
            "`memoire config` lists them all.");
    var config = ConfigShape.of(values);
    values.reportUnread();
    return new Reading<>(config, values.problems());
  }
}
