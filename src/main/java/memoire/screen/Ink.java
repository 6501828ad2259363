package memoire.screen;

/// What a colour is for. Themes turn inks into colours; nothing is said by ink alone.
public enum Ink {
  TEXT,
  MUTED,
  ACCENT,
  RIGHT,
  WRONG,
  WARN,
  /// Code within text, and the strings of programs.
  CODE,
  /// The numbers of programs.
  NUMBER
}
