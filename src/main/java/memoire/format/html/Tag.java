package memoire.format.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One tag, or one comment.
///
/// @param name in lower case; empty for a comment, a declaration or an instruction
/// @param end the offset after it
record Tag(String name, boolean isClosing, Map<String, String> attributes, int end) {
  private static final Set<String> RAW = Set.of("script", "style");
  private static final int MOST_ATTRIBUTES = 100;
  private static final int LONGEST_NAME = 20;

  /// A longer comment, in UTF-16 code units, is text: looking for its end must not take for ever.
  private static final int LONGEST_COMMENT = 20_000;

  /// Whether what follows, up to the closing tag, is no text.
  boolean isRaw() {
    return !isClosing && RAW.contains(name);
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /// The tag that begins with `<` at an offset, or null where the `<` is one.
  static @Nullable Tag at(String html, int at) {
    if (html.startsWith("<!--", at)) {
      int close = html.indexOf("-->", at + 4, Math.min(html.length(), at + LONGEST_COMMENT));
      return close < 0 ? null : new Tag("", false, Map.of(), close + 3);
    }
    int next = at + 1;
    if (next >= html.length()) {
      return null;
    }
    char first = html.charAt(next);
    if (first == '!' || first == '?') {
      int close = html.indexOf('>', next, Math.min(html.length(), next + LONGEST_COMMENT));
      return close < 0 ? null : new Tag("", false, Map.of(), close + 1);
    }
    boolean isClosing = first == '/';
    int start = isClosing ? next + 1 : next;
    int end = start;
    while (end < html.length() && end - start <= LONGEST_NAME && isName(html.charAt(end))) {
      end++;
    }
    if (end == start || end >= html.length() || !isLetter(html.charAt(start))) {
      return null;
    }
    char after = html.charAt(end);
    if (after != '>' && after != '/' && !Character.isWhitespace(after)) {
      return null;
    }
    return attributes(html, html.substring(start, end).toLowerCase(Locale.ROOT), isClosing, end);
  }

  /// The offset after the closing tag of that name; the end of the text when there is none.
  static int closing(String html, int from, String name) {
    for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
      if (html.regionMatches(true, at + 2, name, 0, name.length())) {
        int close = html.indexOf('>', at);
        return close < 0 ? html.length() : close + 1;
      }
    }
    return html.length();
  }

  private static @Nullable Tag attributes(String html, String name, boolean isClosing, int from) {
    var attributes = new HashMap<String, String>();
    int at = from;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '>') {
        return new Tag(name, isClosing, attributes, at + 1);
      }
      if (c == '<') {
        return null;
      }
      if (Character.isWhitespace(c) || c == '/' || c == '=') {
        at++;
        continue;
      }
      int end = wordEnd(html, at);
      var key = html.substring(at, end).toLowerCase(Locale.ROOT);
      at = skipSpace(html, end);
      var value = "";
      if (at < html.length() && html.charAt(at) == '=') {
        at = skipSpace(html, at + 1);
        int valueEnd = valueEnd(html, at);
        if (valueEnd < 0) {
          return null;
        }
        value = unquoted(html.substring(at, valueEnd));
        at = valueEnd;
      }
      if (attributes.size() < MOST_ATTRIBUTES) {
        attributes.putIfAbsent(key, value);
      }
    }
    return null;
  }

  private static int wordEnd(String html, int from) {
    int at = from + 1;
    while (at < html.length() && "=> /\t\r\n<".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int skipSpace(String html, int from) {
    int at = from;
    while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Where a value ends; −1 when its quotation mark is never closed.
  private static int valueEnd(String html, int from) {
    if (from >= html.length()) {
      return -1;
    }
    char quote = html.charAt(from);
    if (quote == '"' || quote == '\'') {
      int close = html.indexOf(quote, from + 1);
      return close < 0 ? -1 : close + 1;
    }
    int at = from;
    while (at < html.length()
        && html.charAt(at) != '>'
        && !Character.isWhitespace(html.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String unquoted(String value) {
    boolean isQuoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return isQuoted ? value.substring(1, value.length() - 1) : value;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isName(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':';
  }
}
