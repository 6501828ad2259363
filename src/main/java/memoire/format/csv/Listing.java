package memoire.format.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import memoire.question.Form;
import org.jspecify.annotations.Nullable;

/// Several texts in one cell, with `|` between them. A bar that belongs to a text is written `\|`;
/// so are an equals sign in a pair (`left = right`), blanks at the ends, and a backslash before any
/// of these. Other backslashes are themselves.
final class Listing {
  private static final String ESCAPED = "|\\ =\t\n\r";

  private Listing() {}

  static String write(List<String> texts) {
    return joined(texts.stream().map(text -> escaped(text, false)).toList());
  }

  static String writePairs(List<Form.Pair> pairs) {
    return joined(
        pairs.stream()
            .map(pair -> escaped(pair.left(), true) + " = " + escaped(pair.right(), true))
            .toList());
  }

  /// The texts of a cell; none of an empty one.
  static List<String> read(String cell) {
    return cell.isBlank() ? List.of() : split(cell, '|', Listing::plain);
  }

  /// The pair in a text that was not unescaped yet, or null.
  static Form.@Nullable Pair pair(String item) {
    var sides = split(item, '=', UnaryOperator.identity());
    return sides.size() < 2
        ? null
        : new Form.Pair(
            plain(sides.getFirst()), plain(String.join("=", sides.subList(1, sides.size()))));
  }

  /// The items of a cell as they are written, for pairs.
  static List<String> items(String cell) {
    return cell.isBlank() ? List.of() : split(cell, '|', UnaryOperator.identity());
  }

  private static String joined(List<String> items) {
    return String.join(" | ", items);
  }

  private static String escaped(String text, boolean isSide) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isEnd = i == 0 || i == text.length() - 1;
      boolean isMark = c == '|' || (c == '=' && isSide);
      boolean isBackslash =
          c == '\\' && (i + 1 == text.length() || ESCAPED.indexOf(text.charAt(i + 1)) >= 0);
      if (isMark || isBackslash || (isEnd && Character.isWhitespace(c))) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static String plain(String written) {
    var out = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean escapes =
          c == '\\' && i + 1 < written.length() && ESCAPED.indexOf(written.charAt(i + 1)) >= 0;
      out.append(escapes ? written.charAt(++i) : c);
    }
    return out.toString();
  }

  private static List<String> split(String text, char mark, UnaryOperator<String> reading) {
    var parts = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == mark) {
        parts.add(reading.apply(stripped(text.substring(start, i))));
        start = i + 1;
      } else if (text.charAt(i) == '\\' && i + 1 < text.length()) {
        i += ESCAPED.indexOf(text.charAt(i + 1)) >= 0 ? 1 : 0;
      }
    }
    return parts;
  }

  /// Without blanks around it, but for one that is escaped.
  private static String stripped(String text) {
    var stripped = text.strip();
    int end = text.indexOf(stripped) + stripped.length();
    boolean isEscaped = stripped.endsWith("\\") && end < text.length() && odd(stripped);
    return isEscaped ? stripped + text.charAt(end) : stripped;
  }

  /// Whether the last backslash of a text stands for what follows, and not for itself.
  private static boolean odd(String text) {
    int count = 0;
    while (count < text.length() && text.charAt(text.length() - 1 - count) == '\\') {
      count++;
    }
    return count % 2 == 1;
  }
}
