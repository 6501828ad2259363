package memoire.format.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the beginning of a line means.
final class Marks {
  private static final int MOST_LEVELS = 6;
  private static final int MOST_INDENT = 3;
  private static final int MOST_DIGITS = 9;

  private Marks() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /// How many blanks a line begins with.
  static int indent(String line) {
    int at = 0;
    while (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /// `Q:`, which begins a question.
  static boolean isQuestion(String line) {
    return line.startsWith("Q:");
  }

  /// `C:`, which begins a cloze.
  static boolean isCloze(String line) {
    return line.startsWith("C:");
  }

  static boolean isAsk(String line) {
    return isQuestion(line) || isCloze(line);
  }

  /// `A:`, which begins an answer.
  static boolean isAnswer(String line) {
    return line.startsWith("A:");
  }

  /// `= Lima`, which is to be typed.
  static boolean isTyped(String line) {
    return line.startsWith("= ") || line.startsWith("=\t") || line.equals("=");
  }

  /// The level of a heading, 1 to 6; 0 for anything else. `###Q7.` without a space is one too.
  static int heading(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    if (level == 0 || level > MOST_LEVELS) {
      return 0;
    }
    boolean isWide = level == line.length() || isBlank(line.charAt(level));
    boolean isNumbered =
        line.startsWith("Q", level) && level + 1 < line.length() && isDigit(line.charAt(level + 1));
    return isWide || isNumbered ? level : 0;
  }

  /// A line across the page: three or more of `-`, `*` or `_`.
  static boolean isRule(String line) {
    int count = 0;
    char mark = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isBlank(c)) {
        continue;
      }
      if ((c != '-' && c != '*' && c != '_') || (count > 0 && c != mark) || (i > 0 && count == 0)) {
        return false;
      }
      mark = c;
      count++;
    }
    return count >= 3;
  }

  /// The length of `- [ ] ` or `- [x] ` with what stands before it; -1 for anything else.
  static int option(String line) {
    int at = 0;
    while (at < line.length() && at < MOST_INDENT && line.charAt(at) == ' ') {
      at++;
    }
    if (at + 4 >= line.length() || "-*+".indexOf(line.charAt(at)) < 0) {
      return -1;
    }
    int box = at + 1;
    while (box < line.length() && isBlank(line.charAt(box))) {
      box++;
    }
    boolean isBox =
        box > at + 1
            && box + 2 < line.length()
            && line.charAt(box) == '['
            && " xX".indexOf(line.charAt(box + 1)) >= 0
            && line.charAt(box + 2) == ']';
    int end = box + 3;
    return isBox && (end == line.length() || isBlank(line.charAt(end))) ? end : -1;
  }

  /// Whether an option is marked as right.
  static boolean isTicked(String option) {
    return option.charAt(option.indexOf('[') + 1) != ' ';
  }

  /// The length of `1.` or `1)`; -1 for anything else.
  static int numbered(String line) {
    int at = 0;
    while (at < line.length() && at < MOST_DIGITS && isDigit(line.charAt(at))) {
      at++;
    }
    boolean isMark = at > 0 && at < line.length() && ".)".indexOf(line.charAt(at)) >= 0;
    int end = at + 1;
    return isMark && (end == line.length() || isBlank(line.charAt(end))) ? end : -1;
  }

  /// The length of the mark of a list item, of either kind; -1 for anything else.
  static int item(String line) {
    boolean isBullet =
        line.length() > 1 && "-*+".indexOf(line.charAt(0)) >= 0 && isBlank(line.charAt(1));
    return isBullet ? 1 : numbered(line);
  }

  /// `- left -> right`, two things that belong together.
  static boolean isPair(String line) {
    return item(line) == 1 && Pairs.arrow(line) >= 0;
  }

  /// A row of a table.
  static boolean isRow(String line) {
    return line.startsWith("|");
  }

  static boolean isQuote(String line) {
    return line.startsWith(">");
  }

  /// Whether a line begins the notes of a question, like `> hint: …`.
  static boolean isNote(String line) {
    return isQuote(line) && note(line.substring(1)) != null;
  }

  /// The key of a note, like `hint` in `Hint: …`; null for anything else.
  static @Nullable String note(String line) {
    int from = indent(line);
    int colon = line.indexOf(':', from);
    if (colon <= from || colon > from + Notes.LONGEST_KEY) {
      return null;
    }
    return Notes.KEYS.get(line.substring(from, colon).toLowerCase(Locale.ROOT));
  }

  /// Whether a line of a text would mean something else wherever a text may stand.
  static boolean isMark(String line) {
    var core = line.substring(Math.min(MOST_INDENT, spaces(line)));
    return isAsk(core)
        || isAnswer(core)
        || isTyped(core)
        || heading(core) > 0
        || isRule(core)
        || option(core) >= 0
        || isNote(core);
  }

  /// Whether a line of a text would mean something else in lists of options, items and pairs.
  static boolean isMarkOfList(String line) {
    var core = line.substring(Math.min(MOST_INDENT, spaces(line)));
    return numbered(core) >= 0 || isPair(core) || isRow(core) || isQuote(core);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int spaces(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
