package memoire.format;

import com.google.errorprone.annotations.Immutable;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Severity;

/// What can be wrong with a file of some format: each format lists its own in an enum. `{}` in the
/// sentence and the remedy stand for words, in order.
public interface Flaw {
  int LONGEST_WORD = 60;

  /// What there is to say of it.
  Text text();

  /// What each flaw of a format says.
  ///
  /// @param code stable and searchable, like `G012`
  /// @param severity an error costs the question it stands in
  /// @param sentence what is wrong, ending in a full stop
  /// @param remedy what to do about it
  @Immutable
  record Text(String code, Severity severity, String sentence, String remedy) {}

  /// Stable and searchable, like `G012`.
  default String code() {
    return text().code();
  }

  /// An error costs the question it stands in.
  default Severity severity() {
    return text().severity();
  }

  /// What is wrong, ending in a full stop.
  default String sentence() {
    return text().sentence();
  }

  /// What to do about it.
  default String remedy() {
    return text().remedy();
  }

  /// The problem this makes in a file.
  default Problem in(String file, Position at, String... words) {
    var out = new String[] {sentence(), remedy()};
    int used = 0;
    for (int i = 0; i < out.length; i++) {
      var filled = new StringBuilder();
      int from = 0;
      for (int hole = out[i].indexOf("{}"); hole >= 0; hole = out[i].indexOf("{}", from)) {
        filled.append(out[i], from, hole).append(clipped(words[used++]));
        from = hole + 2;
      }
      out[i] = filled.append(out[i], from, out[i].length()).toString();
    }
    return new Problem(file, at, severity(), code(), out[0], out[1]);
  }

  private static String clipped(String word) {
    var line = word.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_WORD) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST_WORD - 1)) ? 1 : 0;
    return line.substring(0, LONGEST_WORD - end) + "…";
  }
}
