package memoire.document;

import java.util.regex.Pattern;

/// Takes emphasis marks, links, images, code marks, tags and reference numbers off a line of
/// Markdown, keeping the offsets of what is left.
final class Inline {
  /// `[1]`, `[12]`, `[^note]`, `[note 3]`: marks that belong to the page, not to the sentence.
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\[(?:\\d{1,3}(?:[,–-] ?\\d{1,3})*|\\^[^\\]\\s]{1,40}|(?:note|n|nb|ref|fn)\\.? ?\\d{1,3}|edit"
              + "|citation needed|clarification needed|who\\?|when\\?|update)\\]");

  private static final int MAX_TARGET = 4096;

  private final Line line;
  private final Flat out;
  private int i;

  private Inline(Line line, Flat out) {
    this.line = line;
    this.out = out;
  }

  static void strip(Line line, Flat out) {
    new Inline(line, out).run();
  }

  /// Copies a line of plain text: only reference numbers go.
  static void copy(Line line, Flat out) {
    var reader = new Inline(line, out);
    while (reader.i < line.text().length()) {
      if (!reader.skipReference()) {
        reader.emit();
      }
    }
  }

  private void run() {
    var text = line.text();
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
        i++;
        emit();
      } else if (c == '*' || c == '`' || (c == '_' && isEdge()) || (c == '~' && next('~'))) {
        i += c == '~' ? 2 : 1;
      } else if (!skipTag() && !skipReference() && !skipImage() && !unwrapLink()) {
        emit();
      }
    }
  }

  private void emit() {
    out.append(line.text().charAt(i), line.start() + i);
    i++;
  }

  private boolean next(char c) {
    return i + 1 < line.text().length() && line.text().charAt(i + 1) == c;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }

  /// An underscore inside a word is part of the word.
  private boolean isEdge() {
    var text = line.text();
    boolean before = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean after = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    return !(before && after);
  }

  private boolean skipTag() {
    var text = line.text();
    if (text.charAt(i) != '<' || i + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(i + 1);
    int end = close('>', i + 1);
    if ((Character.isLetter(c) || c == '/' || c == '!') && end > 0) {
      i = end + 1;
      return true;
    }
    return false;
  }

  private boolean skipReference() {
    var match = REFERENCE.matcher(line.text()).region(i, line.text().length());
    if (line.text().charAt(i) == '[' && match.lookingAt() && !isLinkTarget(match.end())) {
      i = match.end();
      return true;
    }
    return false;
  }

  private boolean isLinkTarget(int at) {
    return at < line.text().length() && line.text().charAt(at) == '(';
  }

  private boolean skipImage() {
    if (line.text().charAt(i) != '!' || !next('[')) {
      return false;
    }
    int label = close(']', i + 2);
    int end = label > 0 && isLinkTarget(label + 1) ? close(')', label + 2) : -1;
    if (end > 0) {
      i = end + 1;
    }
    return end > 0;
  }

  /// `[label](target)` leaves its label.
  private boolean unwrapLink() {
    var text = line.text();
    if (text.charAt(i) != '[') {
      return false;
    }
    int label = close(']', i + 1);
    int end = label > 0 && isLinkTarget(label + 1) ? close(')', label + 2) : -1;
    if (end < 0) {
      return false;
    }
    strip(new Line(text.substring(i + 1, label), line.start() + i + 1), out);
    i = end + 1;
    return true;
  }

  private int close(char c, int from) {
    int at = line.text().indexOf(c, from);
    return at - from > MAX_TARGET ? -1 : at;
  }
}
