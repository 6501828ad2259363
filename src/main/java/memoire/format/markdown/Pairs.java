package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;
import memoire.question.Form;

/// Pairs as `- left -> right`, or as the rows of a table with two columns.
final class Pairs {
  private static final List<String> ARROWS = List.of(" -> ", " → ");

  /// The length of `- `.
  private static final int MARK = 2;

  private Pairs() {}

  /// Where the first arrow of a line begins; -1 when it has none.
  static int arrow(String line) {
    int ascii = line.indexOf(ARROWS.get(0), MARK + 1);
    int drawn = line.indexOf(ARROWS.get(1), MARK + 1);
    return ascii < 0 || (drawn >= 0 && drawn < ascii) ? drawn : ascii;
  }

  static Form.Pair read(String line) {
    int arrow = arrow(line);
    int end = line.startsWith(ARROWS.get(0), arrow) ? arrow + ARROWS.get(0).length() : arrow + 3;
    var left = line.substring(MARK, arrow).strip();
    boolean isEscaped = left.startsWith("\\") && isBox(left);
    return new Form.Pair(
        References.read(isEscaped ? left.substring(1) : left),
        References.read(line.substring(end).strip()));
  }

  static String write(Form.Pair pair) {
    var left = References.write(pair.left(), true);
    var guarded = left.replace(" ->", "&#x20;->").replace(" →", "&#x20;→");
    return "- "
        + (isBox(guarded) ? "\\" : "")
        + guarded
        + " -> "
        + References.write(pair.right(), true);
  }

  /// Whether a left side begins like an option, `[x]`, so that a backslash stands before it.
  private static boolean isBox(String left) {
    int box = 0;
    while (box < left.length() && left.charAt(box) == '\\') {
      box++;
    }
    return left.startsWith("[", box) && left.startsWith("]", box + 2);
  }

  /// The cells of a row, between bars that have no backslash before them.
  static List<String> cells(String row) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    for (int i = 1; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (c == '|') {
        cells.add(References.read(cell.toString().strip()));
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(References.read(cell.toString().strip()));
    }
    return cells;
  }

  /// Whether a row only draws the line below the head of a table.
  static boolean isLine(String row) {
    return row.indexOf('-') >= 0 && row.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
  }
}
