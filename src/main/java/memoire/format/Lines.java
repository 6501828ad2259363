package memoire.format;

import java.util.Arrays;
import memoire.text.Position;

/// The lines of a text, which end in `\n`, `\r\n` or `\r`, as JSON parsers count them.
public final class Lines {
  private final String text;
  private int[] starts = new int[64];
  private int count = 1;

  public Lines(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        begin(i + 1);
      }
    }
  }

  /// Where the character at an offset stands.
  public Position position(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - starts[line] + 1);
  }

  /// A line by its number, without its end; empty when there is none of that number.
  public String line(int number) {
    if (number < 1 || number > count) {
      return "";
    }
    int end = number == count ? text.length() : starts[number];
    return text.substring(starts[number - 1], end).stripTrailing();
  }

  /// How many there are, an empty last one included.
  public int count() {
    return count;
  }

  private void begin(int offset) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
    }
    starts[count++] = offset;
  }
}
