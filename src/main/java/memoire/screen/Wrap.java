package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.screen.Frame.Caret;
import memoire.screen.Line.Run;
import memoire.text.Cells;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// Breaks running text into lines by cells: between words, after hyphens, between East Asian
/// characters but not before a closing mark or after an opening one, and within a word only when it
/// is longer than a line. No line begins with a percent sign.
final class Wrap {
  private static final String NOT_FIRST = "、。，．：；？！）」』】〉》〕］｝…‥ー々ゝゞっゃゅょッャュョ”’";
  private static final String NOT_LAST = "（「『【〈《〔［｛“‘";
  private static final String BREAK_AFTER = "-–—/";

  /// The lines, and where the caret is when a piece has one.
  record Wrapped(List<Line> lines, @Nullable Caret caret) {}

  private record Atom(String text, int width, Style style) {}

  private final int width;
  private final List<Line> lines = new ArrayList<>();
  private final List<Atom> line = new ArrayList<>();
  private final List<Atom> spaces = new ArrayList<>();
  private final List<Atom> word = new ArrayList<>();
  private int lineWidth;
  private int wordWidth;
  private int caretInWord = -1;
  private @Nullable Caret caret;

  private Wrap(int width) {
    this.width = Math.max(1, width);
  }

  /// @param width the longest line in cells; characters wider than it are replaced by `…`
  static Wrapped wrap(List<Piece> pieces, int width) {
    var wrap = new Wrap(width);
    for (var piece : pieces) {
      wrap.add(piece);
    }
    wrap.endWord();
    if (!wrap.line.isEmpty() || wrap.lines.isEmpty()) {
      wrap.endLine();
    }
    return new Wrapped(List.copyOf(wrap.lines), wrap.caret);
  }

  private void add(Piece piece) {
    if (piece.whole()) {
      endWord();
    }
    int used = 0;
    var graphemes = Cells.graphemes(piece.text().value());
    for (int i = 0; i < graphemes.size(); i++) {
      var grapheme = graphemes.get(i);
      if (used == piece.caret()) {
        caretInWord = wordWidth;
      }
      int cells = Cells.width(grapheme);
      var atom =
          cells > width
              ? new Atom("…", 1, piece.style())
              : new Atom(grapheme, cells, piece.style());
      used += cells;
      if (piece.whole() || isBeforePercent(graphemes, i)) {
        append(atom);
      } else {
        place(atom);
      }
    }
    if (used == piece.caret()) {
      caretInWord = wordWidth;
    }
  }

  private void place(Atom atom) {
    if (atom.text().equals(" ")) {
      endWord();
      spaces.add(atom);
    } else {
      if (!word.isEmpty() && isBreak(word.getLast(), atom)) {
        endWord();
      }
      append(atom);
    }
  }

  /// A figure and its percent sign stay together.
  private static boolean isBeforePercent(List<String> graphemes, int i) {
    return i + 1 < graphemes.size()
        && graphemes.get(i).equals(" ")
        && graphemes.get(i + 1).equals("%");
  }

  private void append(Atom atom) {
    word.add(atom);
    wordWidth += atom.width();
  }

  private static boolean isBreak(Atom before, Atom after) {
    if (BREAK_AFTER.contains(before.text())) {
      return Character.isLetter(after.text().codePointAt(0));
    }
    boolean isEastAsian = isIdeographic(before) || isIdeographic(after);
    return isEastAsian && !NOT_LAST.contains(before.text()) && !NOT_FIRST.contains(after.text());
  }

  private static boolean isIdeographic(Atom atom) {
    return atom.width() == 2;
  }

  private void endWord() {
    if (word.isEmpty() && caretInWord < 0) {
      return;
    }
    boolean isFirst = line.isEmpty() && lines.isEmpty();
    int spaceWidth = spaces.size();
    if (lineWidth + spaceWidth + wordWidth > width && !line.isEmpty()) {
      endLine();
    } else if (!line.isEmpty() || (isFirst && spaceWidth + wordWidth <= width)) {
      line.addAll(spaces);
      lineWidth += spaceWidth;
    }
    spaces.clear();
    placeCaret();
    for (var atom : word) {
      if (lineWidth + atom.width() > width) {
        endLine();
      }
      line.add(atom);
      lineWidth += atom.width();
    }
    word.clear();
    wordWidth = 0;
  }

  private void placeCaret() {
    if (caretInWord < 0) {
      return;
    }
    int column = lineWidth + caretInWord;
    caret = new Caret(column % width, lines.size() + column / width);
    caretInWord = -1;
  }

  private void endLine() {
    lines.add(new Line(runs(line)));
    line.clear();
    lineWidth = 0;
  }

  private static List<Run> runs(List<Atom> atoms) {
    var runs = new ArrayList<Run>();
    int start = 0;
    for (int i = 1; i <= atoms.size(); i++) {
      if (i == atoms.size() || !atoms.get(i).style().equals(atoms.get(start).style())) {
        runs.add(run(atoms.subList(start, i)));
        start = i;
      }
    }
    return runs;
  }

  private static Run run(List<Atom> atoms) {
    var text = new StringBuilder(atoms.size());
    for (var atom : atoms) {
      text.append(atom.text());
    }
    return new Run(SafeText.of(text.toString()), atoms.getFirst().style());
  }
}
