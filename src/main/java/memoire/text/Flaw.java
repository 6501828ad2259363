package memoire.text;

import com.google.errorprone.annotations.Immutable;

/// What can be wrong with an input: each room lists its own in an enum, and every code that the
/// program prints is one of these. `{}` in the sentence and the remedy stand for words, in order.
public interface Flaw {
  /// Longer words of a file are cut in sentences, in UTF-16 code units.
  int LONGEST_WORD = 60;

  /// The same in remedies, where words are mostly the program's own.
  int LONGEST_ADVICE = 600;

  /// What there is to say of it.
  Text text();

  /// What a flaw says.
  ///
  /// @param code stable and searchable, like `G012`; never given to another flaw
  /// @param severity an error costs the question it stands in
  /// @param sentence what is wrong, ending in a full stop
  /// @param remedy what to do about it
  @Immutable
  record Text(String code, Severity severity, String sentence, String remedy) {
    public static Text error(String code, String sentence, String remedy) {
      return new Text(code, Severity.ERROR, sentence, remedy);
    }

    public static Text warning(String code, String sentence, String remedy) {
      return new Text(code, Severity.WARNING, sentence, remedy);
    }
  }

  /// Stable and searchable, like `G012`.
  default String code() {
    return text().code();
  }

  /// An error costs the question it stands in.
  default Severity severity() {
    return text().severity();
  }

  /// The problem this makes in a file.
  ///
  /// @param words for the places in the sentence, then for those in the remedy
  default Problem in(String file, Position at, String... words) {
    var said = new StringBuilder();
    int used = fill(text().sentence(), said, 0, words, LONGEST_WORD);
    var advised = new StringBuilder();
    fill(text().remedy(), advised, used, words, LONGEST_ADVICE);
    return new Problem(file, at, severity(), code(), said.toString(), advised.toString());
  }

  /// The problem this makes in a file, where the case can be told more closely.
  default Problem saying(String file, Position at, String sentence, String remedy) {
    return new Problem(file, at, severity(), code(), sentence, remedy);
  }

  /// Appends a template with words in its places, and returns how many words have been used.
  private static int fill(
      String template, StringBuilder out, int used, String[] words, int longest) {
    int from = 0;
    int next = used;
    int hole = template.indexOf("{}");
    while (hole >= 0 && next < words.length) {
      out.append(template, from, hole).append(clipped(words[next++], longest));
      from = hole + 2;
      hole = template.indexOf("{}", from);
    }
    out.append(template, from, template.length());
    return next;
  }

  private static String clipped(String word, int longest) {
    var line = word.strip().replaceAll("\\s+", " ");
    if (line.length() <= longest) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? 1 : 0;
    return line.substring(0, longest - end) + "…";
  }
}
