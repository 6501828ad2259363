package memoire.screen;

/// What a click means.
public sealed interface Target {
  /// A hint at the foot: as if its key were pressed.
  record Does(Command command) implements Target {}

  /// One of several things that can be selected.
  ///
  /// @param index counted from 0
  record Option(int index) implements Target {}
}
