package memoire.document;

import java.util.Arrays;

/// Text without markup that still knows where each of its characters stood in the file.
final class Flat {
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[64];

  /// Appends a character that stands at `offset` in the file; runs of white space become one space.
  void append(char c, int offset) {
    boolean space = Character.isWhitespace(c) || c == '\u00a0';
    if (space && (isEmpty() || text.charAt(text.length() - 1) == ' ')) {
      return;
    }
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = offset;
    text.append(space ? ' ' : c);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text.toString();
  }

  /// The sentence between two places of the text, ends trimmed.
  Sentence sentence(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Sentence(text.substring(start, end), offsets[start], offsets[end - 1] + 1);
  }
}
