package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;

/// Lines out of texts.
final class Lines {
  private Lines() {}

  /// The lines of a file, which end in `\n`, `\r\n` or `\r`.
  static List<Line> of(String text) {
    var lines = new ArrayList<Line>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(new Line(lines.size() + 1, 1, text.substring(start, i), false));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    lines.add(new Line(lines.size() + 1, 1, text.substring(start), false));
    return lines;
  }

  /// The same lines, in which is marked what is code.
  static List<Line> marked(List<Line> lines) {
    var isCode = Fences.of(lines.stream().map(Line::text).toList());
    var marked = new ArrayList<Line>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      marked.add(new Line(line.number(), line.column(), line.text(), isCode[i]));
    }
    return marked;
  }
}
