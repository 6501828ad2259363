package memoire.format.reviews;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The lines of a table of numbers, cut into cells without making texts of them: a log has a
/// million lines.
final class ByteLines {
  static final int LONGEST = 4096;
  private static final int MOST_CELLS = 64;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private final byte[] line = new byte[LONGEST];
  private int length;
  private boolean isTooLong;
  private int number;
  private final int[] starts = new int[MOST_CELLS + 1];
  private int cells;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /// Goes to the next line that is not empty; false at the end.
  boolean next() throws IOException {
    do {
      if (!read()) {
        return false;
      }
    } while (length == 0 && !isTooLong);
    return true;
  }

  /// The number of the line, from 1.
  int number() {
    return number;
  }

  boolean isTooLong() {
    return isTooLong;
  }

  /// Cuts the line at a separator.
  void cut(byte separator) {
    cells = 0;
    starts[0] = 0;
    for (int i = 0; i < length && cells < MOST_CELLS - 1; i++) {
      if (line[i] == separator) {
        starts[++cells] = i + 1;
      }
    }
    starts[++cells] = length + 1;
  }

  int cells() {
    return cells;
  }

  /// The column, from 1, at which a cell begins.
  int column(int cell) {
    return starts[cell] + 1;
  }

  /// A cell as text.
  String text(int cell) {
    int from = starts[cell];
    int to = Math.max(from, starts[cell + 1] - 1);
    return new String(line, from, to - from, StandardCharsets.UTF_8).strip();
  }

  /// Which of some separators the line has most of.
  byte separator() {
    byte best = ',';
    int most = 0;
    for (byte candidate : new byte[] {',', ';', '\t'}) {
      int count = 0;
      for (int i = 0; i < length; i++) {
        count += line[i] == candidate ? 1 : 0;
      }
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  /// The whole number of a cell, or `otherwise` where there is none, or one too large. Zeros after
  /// a point are allowed, as tables of Python have them.
  long number(int cell, long otherwise) {
    int from = starts[cell];
    int to = starts[cell + 1] - 1;
    while (from < to && isBlank(line[from])) {
      from++;
    }
    while (to > from && isBlank(line[to - 1])) {
      to--;
    }
    boolean isNegative = from < to && line[from] == '-';
    int digits = 0;
    long value = 0;
    int i = isNegative ? from + 1 : from;
    for (; i < to && line[i] >= '0' && line[i] <= '9'; i++) {
      value = value * 10 + (line[i] - '0');
      digits++;
    }
    if (digits == 0 || digits > 18 || !isZeroFraction(i, to)) {
      return otherwise;
    }
    return isNegative ? -value : value;
  }

  private boolean isZeroFraction(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line[i] != (i == from ? '.' : '0')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '"';
  }

  private boolean read() throws IOException {
    length = 0;
    isTooLong = false;
    boolean hasAny = false;
    while (at < end || fill()) {
      hasAny = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      take(stop);
      if (stop < end) {
        at = stop + 1;
        break;
      }
      at = stop;
    }
    if (hasAny) {
      number++;
    }
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    return hasAny;
  }

  private void take(int stop) {
    int more = Math.min(stop - at, LONGEST - length);
    System.arraycopy(buffer, at, line, length, more);
    length += more;
    isTooLong |= more < stop - at;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  /// The names in the line, in lower case, without a byte order mark.
  List<String> names() {
    return IntStream.range(0, cells)
        .mapToObj(
            cell -> text(cell).replace("\uFEFF", "").replace("\"", "").toLowerCase(Locale.ROOT))
        .toList();
  }
}
