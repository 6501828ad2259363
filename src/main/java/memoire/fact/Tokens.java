package memoire.fact;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words and marks. `500,000`, `U.S.`, `Vice-Minister`, `Japan's` and `ministers'`
/// are one token each; the two ends of `26–27` are not.
public final class Tokens {
  private Tokens() {}

  public static List<Token> of(String text) {
    var tokens = new ArrayList<Token>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
      } else {
        int end = Character.isLetterOrDigit(c) ? wordEnd(text, i) : i + 1;
        tokens.add(new Token(text.substring(i, end), i, end));
        i = end;
      }
    }
    return tokens;
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if (i + 1 < text.length() && joins(text, i)) {
        i++;
      } else {
        break;
      }
    }
    return withTrailingMark(text, start, i);
  }

  /// Whether the mark at `i` belongs to the word around it.
  private static boolean joins(String text, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return switch (text.charAt(i)) {
      case '\'', '’' -> Character.isLetter(after);
      case '-', '\u2011' ->
          Character.isLetterOrDigit(after)
              && !(Character.isDigit(before) && Character.isDigit(after));
      case '.' ->
          Character.isLetterOrDigit(after) && Character.isDigit(before) == Character.isDigit(after);
      case ',' -> Character.isDigit(before) && Character.isDigit(after) && threeDigits(text, i + 1);
      default -> false;
    };
  }

  private static boolean threeDigits(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - from == 3;
  }

  /// The last stop of `U.S.` and the apostrophe of `ministers'`.
  private static int withTrailingMark(String text, int start, int end) {
    if (end >= text.length()) {
      return end;
    }
    char c = text.charAt(end);
    boolean initials =
        c == '.'
            && text.substring(start, end).indexOf('.') > 0
            && !Character.isDigit(text.charAt(start));
    boolean plural =
        (c == '\'' || c == '’')
            && text.charAt(end - 1) == 's'
            && end + 1 < text.length()
            && text.charAt(end + 1) == ' ';
    return initials || plural ? end + 1 : end;
  }
}
