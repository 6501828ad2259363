package memoire.format.xml;

/// What an element consists of, in order: others, and text.
public sealed interface Piece permits Node, Piece.Words {
  /// Text that stands in an element itself.
  record Words(String text) implements Piece {}
}
