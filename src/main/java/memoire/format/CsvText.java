package memoire.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import memoire.format.CsvRow.Oddity;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// The rows of a table (RFC 4180, with any separator), one by one. Every text is a table: a
/// quotation mark that should not be where it is costs no other cell. Empty lines are no rows.
public final class CsvText {
  /// The longest cell, in UTF-16 code units; what is longer is cut.
  public static final int LONGEST_CELL = 1_000_000;

  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private final int mostCells;
  private int at;
  private int line = 1;
  private int lineStart;
  private List<CsvRow.Cell> cells = new ArrayList<>();
  private List<Oddity> oddities = new ArrayList<>();

  /// @param mostCells the cells of a row that are kept; one more is, so that it can be told
  public CsvText(String text, char separator, int mostCells) {
    this.text = text;
    this.separator = separator;
    this.mostCells = mostCells;
  }

  /// The next row, or null when there are no more.
  public @Nullable CsvRow next() {
    while (at < text.length() && isBreak(text.charAt(at))) {
      skipBreak();
    }
    if (at == text.length()) {
      return null;
    }
    cells = new ArrayList<>();
    oddities = new ArrayList<>();
    cell();
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      cell();
    }
    if (at < text.length()) {
      skipBreak();
    }
    return new CsvRow(cells, oddities);
  }

  /// The line of the file that comes next, without being read as a row, and its end; null when
  /// there are no more.
  public @Nullable String peekLine() {
    return at == text.length() ? null : text.substring(at, plainEnd(at, '\n'));
  }

  /// Leaves out the rest of the line.
  public void skipLine() {
    at = plainEnd(at, '\n');
    if (at < text.length()) {
      skipBreak();
    }
  }

  /// The place that is read next.
  public Position position() {
    return new Position(line, at - lineStart + 1);
  }

  /// The separator most of the first lines agree on: the one that occurs in each of them, outside
  /// of quotation marks, and most often; a comma where there is none.
  public static char separator(String text, String candidates) {
    char best = ',';
    long most = 0;
    for (int i = 0; i < candidates.length(); i++) {
      long score = Separators.score(text, candidates.charAt(i));
      if (score > most) {
        most = score;
        best = candidates.charAt(i);
      }
    }
    return best;
  }

  /// The bytes without the byte order mark that spreadsheets write, which says nothing new.
  public static byte[] unmarked(byte[] bytes) {
    boolean isMarked =
        bytes.length > 2
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    return isMarked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }

  private void cell() {
    var place = position();
    if (at < text.length() && text.charAt(at) == QUOTE && quoted(place)) {
      return;
    }
    int end = plainEnd(at, separator);
    keep(text.substring(at, end), place);
    at = end;
  }

  /// Reads a cell in quotation marks, or nothing when they are not around all of it.
  private boolean quoted(Position place) {
    int end = closing(at + 1);
    if (end < 0) {
      oddities.add(Oddity.NEVER_CLOSED);
      return false;
    }
    if (end + 1 < text.length() && text.charAt(end + 1) != separator && !isBreakAt(end + 1)) {
      oddities.add(Oddity.TEXT_AFTER_QUOTE);
      return false;
    }
    var inside = text.substring(at + 1, end);
    keep(inside.indexOf(QUOTE) < 0 ? inside : inside.replace("\"\"", "\""), place);
    for (int i = at; i < end; i++) {
      if (isEndOfLine(i)) {
        line++;
        lineStart = i + 1;
      }
    }
    at = end + 1;
    return true;
  }

  /// Where the quotation mark that closes a cell stands, or -1.
  private int closing(int from) {
    int limit = Math.min(text.length(), from + 2 * LONGEST_CELL);
    int i = from;
    while (i < limit) {
      boolean isQuote = text.charAt(i) == QUOTE;
      boolean isDoubled = isQuote && i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
      if (isQuote && !isDoubled) {
        return i;
      }
      i += isDoubled ? 2 : 1;
    }
    return -1;
  }

  private int plainEnd(int from, char stop) {
    int i = from;
    while (i < text.length() && text.charAt(i) != stop && !isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void keep(String cell, Position place) {
    if (cells.size() > mostCells) {
      return;
    }
    if (cell.length() > LONGEST_CELL) {
      oddities.add(Oddity.TOO_LONG);
    }
    cells.add(new CsvRow.Cell(cell.substring(0, Math.min(LONGEST_CELL, cell.length())), place));
  }

  private void skipBreak() {
    boolean isPair =
        text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    at += isPair ? 2 : 1;
    line++;
    lineStart = at;
  }

  private boolean isBreakAt(int index) {
    return isBreak(text.charAt(index));
  }

  private boolean isEndOfLine(int index) {
    char c = text.charAt(index);
    boolean isFirstOfPair =
        c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
    return isBreak(c) && !isFirstOfPair;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
