package memoire.format.aiken;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A line that begins with a label, and what follows it.
///
/// @param label of an option in upper case, like `B` or `2`; of an answer the word before its colon
record Labelled(String label, String rest) {
  private static final List<String> ANSWERS =
      List.of("ANSWER", "ANSWERS", "CORRECT ANSWER", "CORRECT ANSWERS", "CORRECT", "ANS", "KEY");
  private static final List<String> FEEDBACK = List.of("FEEDBACK", "EXPLANATION", "RATIONALE");
  private static final int LONGEST_LABEL = 16;
  private static final int MOST_DIGITS = 4;

  /// `A. Oslo`, `a) Oslo`, `(A) Oslo` or `1. Oslo`; null when the line is no option.
  static @Nullable Labelled option(String line) {
    int start = line.startsWith("(") ? 1 : 0;
    int end = start;
    while (end < line.length() && end - start < 2 && isDigit(line.charAt(end))) {
      end++;
    }
    if (end == start && end < line.length() && isLetter(line.charAt(end))) {
      end++;
    }
    if (end == start || end >= line.length()) {
      return null;
    }
    char sign = line.charAt(end);
    boolean isSign = sign == ')' || (sign == '.' && start == 0);
    boolean isApart = end + 1 == line.length() || Character.isWhitespace(line.charAt(end + 1));
    return isSign && isApart
        ? new Labelled(
            line.substring(start, end).toUpperCase(Locale.ROOT), line.substring(end + 1).strip())
        : null;
  }

  /// `ANSWER: B` and what else people write for it; null when the line is no answer.
  static @Nullable Labelled answer(String line) {
    return named(line, ANSWERS);
  }

  /// `FEEDBACK: …`; null when the line is none.
  static @Nullable Labelled feedback(String line) {
    return named(line, FEEDBACK);
  }

  private static @Nullable Labelled named(String line, List<String> names) {
    int colon = line.indexOf(':', 0, Math.min(line.length(), LONGEST_LABEL + 1));
    if (colon < 0) {
      return null;
    }
    var label = line.substring(0, colon).strip();
    var rest = line.substring(colon + 1).strip();
    return names.contains(label.toUpperCase(Locale.ROOT)) ? new Labelled(label, rest) : null;
  }

  /// A question without the number it may begin with, as in `Q1:`, `Question 1.` and `1)`.
  static String unnumbered(String line) {
    int at = 0;
    for (var word : List.of("QUESTION", "Q")) {
      if (line.regionMatches(true, 0, word, 0, word.length())) {
        at = word.length();
        break;
      }
    }
    boolean isWord = at > 0;
    while (isWord && at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    int start = at;
    while (at < line.length() && at - start < MOST_DIGITS && isDigit(line.charAt(at))) {
      at++;
    }
    boolean isNumber =
        at > start
            && at + 1 < line.length()
            && (line.charAt(at) == '.'
                || line.charAt(at) == ')'
                || (isWord && line.charAt(at) == ':'))
            && Character.isWhitespace(line.charAt(at + 1));
    return isNumber ? line.substring(at + 1).strip() : line;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
