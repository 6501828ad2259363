package memoire.screen;

import memoire.text.SafeText;

/// A stretch of running text before it is broken into lines.
///
/// @param whole whether it is kept on one line as if it were one word
/// @param caret cells from its beginning to where the caret blinks, or -1
record Piece(SafeText text, Style style, boolean whole, int caret) {

  static Piece of(String text, Style style) {
    return new Piece(SafeText.of(text), style, false, -1);
  }

  /// The same without its first characters, which are one cell wide and before the caret.
  Piece from(int characters) {
    return characters == 0
        ? this
        : new Piece(
            SafeText.of(text.value().substring(characters)), style, whole, caret - characters);
  }

  static Piece whole(String text, Style style) {
    return new Piece(SafeText.of(text), style, true, -1);
  }
}
