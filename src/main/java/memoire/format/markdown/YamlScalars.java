package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Texts in YAML: as they are, in `'…'` or in `"…"`.
final class YamlScalars {
  /// What is read as the same text by every program when it stands without quotation marks.
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}](?:[^\\p{C}\\p{Z}\"'#:,\\[\\]{}]| (?=[^ ])|:(?=[^ ]))*+");

  private static final String ESCAPES = "\"\\/ntr0";
  private static final String ESCAPED = "\"\\/\n\t\r\0";
  private static final int HEX_DIGITS = 4;
  private static final int LONGEST_PLAIN = 200;

  private YamlScalars() {}

  /// The text of a value; null when its quotation marks or escapes are broken.
  static @Nullable String read(String value) {
    if (value.startsWith("\"") || value.startsWith("'")) {
      var text = new StringBuilder();
      int end = quoted(value, 0, text);
      var rest = end < 0 ? "" : value.substring(end).strip();
      return end < 0 || !(rest.isEmpty() || rest.startsWith("#")) ? null : text.toString();
    }
    return value;
  }

  /// The items of `[a, "b"]`; null when it is broken.
  static @Nullable List<String> list(String value) {
    var items = new ArrayList<String>();
    int at = blanks(value, 1);
    while (at < value.length() && value.charAt(at) != ']') {
      var text = new StringBuilder();
      boolean isQuoted = value.charAt(at) == '"' || value.charAt(at) == '\'';
      int end = isQuoted ? quoted(value, at, text) : plain(value, at, text);
      if (end < 0) {
        return null;
      }
      items.add(isQuoted ? text.toString() : text.toString().strip());
      at = blanks(value, end);
      if (at < value.length() && value.charAt(at) == ',') {
        at = blanks(value, at + 1);
      } else if (at >= value.length() || value.charAt(at) != ']') {
        return null;
      }
    }
    var rest = at < value.length() ? value.substring(at + 1).strip() : "?";
    return rest.isEmpty() || rest.startsWith("#") ? items : null;
  }

  /// A text as it can stand behind a key or in a list.
  static String write(String text) {
    if (text.length() <= LONGEST_PLAIN && PLAIN.matcher(text).matches()) {
      return text;
    }
    var out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int escape = ESCAPED.indexOf(c);
      if (escape >= 0 && c != '/') {
        out.append('\\').append(ESCAPES.charAt(escape));
      } else if (isHidden(c)) {
        out.append("\\u").append(String.format(java.util.Locale.ROOT, "%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static boolean isHidden(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> c != 0x200c && c != 0x200d;
      default -> false;
    };
  }

  private static int blanks(String value, int from) {
    int at = from;
    while (at < value.length() && Marks.isBlank(value.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int plain(String value, int from, StringBuilder out) {
    int at = from;
    while (at < value.length() && ",[]{}".indexOf(value.charAt(at)) < 0) {
      out.append(value.charAt(at++));
    }
    return at;
  }

  /// Reads up to the closing quotation mark, and returns where it goes on; -1 when it is broken.
  private static int quoted(String value, int from, StringBuilder out) {
    char mark = value.charAt(from);
    for (int at = from + 1; at < value.length(); at++) {
      char c = value.charAt(at);
      if (c == mark) {
        boolean isDoubled = mark == '\'' && value.startsWith("''", at);
        if (!isDoubled) {
          return at + 1;
        }
        out.append(mark);
        at++;
      } else if (c == '\\' && mark == '"') {
        at = escaped(value, at + 1, out);
        if (at < 0) {
          return -1;
        }
      } else {
        out.append(c);
      }
    }
    return -1;
  }

  /// Reads what follows a backslash, and returns where it ends; -1 when it is broken.
  private static int escaped(String value, int at, StringBuilder out) {
    if (at >= value.length()) {
      return -1;
    }
    int escape = ESCAPES.indexOf(value.charAt(at));
    if (escape >= 0) {
      out.append(ESCAPED.charAt(escape));
      return at;
    }
    if (value.charAt(at) != 'u' || at + HEX_DIGITS >= value.length()) {
      return -1;
    }
    int code = 0;
    for (int i = 1; i <= HEX_DIGITS; i++) {
      int digit = Character.digit(value.charAt(at + i), 16);
      if (digit < 0) {
        return -1;
      }
      code = 16 * code + digit;
    }
    out.append((char) code);
    return at + HEX_DIGITS;
  }
}
