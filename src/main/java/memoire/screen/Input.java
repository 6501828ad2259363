package memoire.screen;

/// What the terminal tells a program.
public sealed interface Input extends Message {
  record Pressed(Key key) implements Input {}

  /// Text pasted as one block, untrusted and bounded by the terminal layer.
  record Pasted(String text) implements Input {}

  record Resized(Size size) implements Input {}

  /// A mouse click or wheel turn at a cell; `wheel` is -1 up, 1 down, 0 for a click.
  record Mouse(int column, int row, int wheel) implements Input {}

  /// The terminal went away (hang-up, end of input).
  record Closed() implements Input {}
}
