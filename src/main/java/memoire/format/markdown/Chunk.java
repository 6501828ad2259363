package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;

/// A stretch of the file between marks that end a question.
///
/// @param head the line it begins with
/// @param body what follows the mark of the head, and the lines below; none of the notes
/// @param notes the lines of its quote blocks with notes, at its end
record Chunk(Kind kind, Line head, List<Line> body, List<Line> notes) {
  enum Kind {
    /// Below `Q:`.
    QUESTION,
    /// Below `C:`.
    CLOZE,
    /// Below a heading, which is a topic or a question.
    HEADING,
    /// Anything else.
    LOOSE
  }

  /// All chunks of a file, in order.
  static List<Chunk> of(List<Line> lines) {
    var cutting = new Cutting();
    lines.forEach(cutting::take);
    cutting.end();
    return cutting.chunks;
  }

  private static final class Cutting {
    private final List<Chunk> chunks = new ArrayList<>();
    private Kind kind = Kind.LOOSE;
    private List<Line> body = new ArrayList<>();
    private List<Line> notes = new ArrayList<>();
    private Line head = new Line(1, 1, "", false);
    private boolean isInNotes;

    void take(Line line) {
      if (!line.isCode() && isMark(line)) {
        return;
      }
      if (!notes.isEmpty() && line.isBlank()) {
        isInNotes = false;
        return;
      }
      boolean isNote =
          !line.isCode()
              && (Marks.isNote(line.text()) || (isInNotes && Marks.isQuote(line.text())));
      if (isNote) {
        isInNotes = true;
        notes.add(line);
        return;
      }
      if (!notes.isEmpty()) {
        begin(Kind.LOOSE, line, line);
      } else {
        body.add(line);
      }
    }

    /// Begins a chunk where a line is a mark that does so.
    private boolean isMark(Line line) {
      var text = line.text();
      int level = Marks.heading(text);
      if (level > 0) {
        begin(Kind.HEADING, line, line.after(level));
      } else if (Marks.isQuestion(text)) {
        begin(Kind.QUESTION, line, line.after(2));
      } else if (Marks.isCloze(text) && !isOfProse(text)) {
        begin(Kind.CLOZE, line, line.after(2));
      } else if (Marks.isRule(text)) {
        begin(Kind.LOOSE, line, line.after(text.length()));
      } else {
        return false;
      }
      return true;
    }

    /// Whether `C:` without a gap is the third of some options that a heading's text speaks of.
    private boolean isOfProse(String text) {
      return kind == Kind.HEADING
          && notes.isEmpty()
          && !body.getLast().isBlank()
          && text.indexOf('[') < 0
          && text.indexOf('{') < 0;
    }

    private void begin(Kind next, Line at, Line first) {
      end();
      kind = next;
      head = at;
      body = new ArrayList<>(List.of(first));
      notes = new ArrayList<>();
      isInNotes = false;
    }

    void end() {
      chunks.add(new Chunk(kind, head, body, notes));
    }
  }
}
