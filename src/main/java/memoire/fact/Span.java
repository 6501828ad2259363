package memoire.fact;

/// A stretch of a text: offsets of the first character and after the last.
public record Span(int start, int end) {
  public String of(String text) {
    return text.substring(start, end);
  }

  boolean contains(int at) {
    return start <= at && at < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  boolean isEmpty() {
    return start >= end;
  }
}
