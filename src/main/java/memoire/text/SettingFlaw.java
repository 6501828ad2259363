package memoire.text;

import static memoire.text.Flaw.Text.error;

/// What can be wrong with a file of settings: of the program (`C…`), or of a paper (`B…`).
public enum SettingFlaw implements Flaw {
  CONFIG_NOT_TOML(
      error("C000", "This is not TOML: {}.", "`memoire config` shows what settings look like.")),
  CONFIG_VALUE(error("C001", "“{}” {}.", "Until then it is as usual.")),
  CONFIG_UNKNOWN(error("C002", "There is no setting “{}”.", "{}")),
  PAPER_NOT_TOML(
      error("B000", "This is not TOML: {}.", "The README shows what a blueprint looks like.")),
  PAPER_VALUE(error("B001", "“{}” {}.", "`memoire drill --help` tells what can stand there.")),
  PAPER_UNKNOWN(error("B002", "There is no setting “{}”.", "{}"));

  private final Text text;

  SettingFlaw(Text text) {
    this.text = text;
  }

  @Override
  public Text text() {
    return text;
  }
}
