package memoire.config;

/// Which colours a learner wants.
public enum Colours {
  /// Those that go with the terminal's background.
  AUTO,
  LIGHT,
  DARK,
  /// None.
  MONO
}
