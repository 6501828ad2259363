package memoire.format;

import java.util.List;
import memoire.text.Problem;

/// A pack in another format.
///
/// @param problems what that format cannot say, question by question: errors about questions that
///   are left out, warnings about parts of them
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out
public record Exported(byte[] bytes, int leftOut, List<Problem> problems) {
  public Exported {
    bytes = bytes.clone();
    problems = List.copyOf(problems);
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
