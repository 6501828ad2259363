package memoire.format.markdown;

import memoire.text.Position;

/// A line of the file, or what is left of it without the marks before it.
///
/// @param number from 1
/// @param column of its first character, from 1
/// @param isCode whether it is of a fenced block of code, so that nothing in it is a mark
record Line(int number, int column, String text, boolean isCode) {
  Position at() {
    return new Position(number, column);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /// Whether marks count here and there is something.
  boolean isOpen() {
    return !isCode && !text.isBlank();
  }

  /// The line without its first characters, and without blanks before what follows them.
  Line after(int marked) {
    int from = Math.min(marked, text.length());
    while (from < text.length() && Marks.isBlank(text.charAt(from))) {
      from++;
    }
    return new Line(number, column + from, text.substring(from), isCode);
  }

  /// The line without up to so many spaces (or one tab) at its beginning.
  Line outdented(int most) {
    int from = 0;
    if (text.startsWith("\t")) {
      from = 1;
    }
    while (from < most && from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    return new Line(number, column + from, text.substring(from), isCode);
  }

  /// What a quote line says: the line without `>` and one space.
  Line quoted() {
    int mark = text.indexOf('>') + 1;
    int from = mark < text.length() && text.charAt(mark) == ' ' ? mark + 1 : mark;
    return new Line(number, column + from, text.substring(from), isCode);
  }
}
