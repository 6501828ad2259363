package memoire.document;

import java.util.ArrayList;
import java.util.List;

/// A line of the file without its line break, and the offset at which it begins.
record Line(String text, int start) {

  static List<Line> of(String file) {
    var lines = new ArrayList<Line>();
    int start = file.startsWith("\ufeff") ? 1 : 0;
    for (int i = start; i <= file.length(); i++) {
      if (i == file.length() || file.charAt(i) == '\n') {
        int end = i > start && file.charAt(i - 1) == '\r' ? i - 1 : i;
        lines.add(new Line(file.substring(start, end), start));
        start = i + 1;
      }
    }
    return lines;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /// Whether its last word goes on in the next line: a soft hyphen ends it.
  boolean isBroken() {
    return text.endsWith("\u00ad");
  }

  /// The number of leading blanks.
  int indent() {
    int i = 0;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// The line from a column on, counted from 0.
  Line from(int column) {
    return new Line(text.substring(column), start + column);
  }
}
