package memoire.format.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// One answer of several, with the sign before it.
///
/// @param sign `~` or `=`; 0 for what stands before the first
/// @param at the offset of the sign in the file
/// @param isFollowedByRight whether the next sign is `=`
/// @param inTag where, within the braces, a sign in a tag of HTML was left alone; −1 when none was
record Marked(char sign, Slice body, int at, boolean isFollowedByRight, int inTag) {
  private static final int LONGEST_TAG = 500;

  static List<Marked> of(Slice inside, String signs) {
    var text = inside.text();
    var parts = new ArrayList<Marked>();
    char sign = 0;
    int start = 0;
    int signAt = 0;
    int inTag = -1;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Escapes.isAt(text, at)) {
        at += 2;
      } else if (c == '<') {
        int end = tagEnd(text, at);
        int found = Escapes.find(text, signs, at, end);
        inTag = inTag < 0 ? found : inTag;
        at = Math.max(end, at + 1);
      } else if (signs.indexOf(c) >= 0) {
        parts.add(new Marked(sign, inside.sub(start, at), inside.at() + signAt, c == '=', inTag));
        sign = c;
        signAt = at;
        start = ++at;
        inTag = -1;
      } else {
        at++;
      }
    }
    parts.add(new Marked(sign, inside.from(start), inside.at() + signAt, false, inTag));
    return parts;
  }

  /// The offset after a tag of HTML that begins at an offset; that offset when none does.
  private static int tagEnd(String text, int at) {
    int next = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    if (next >= text.length() || !Character.isLetter(text.charAt(next))) {
      return at;
    }
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    for (int end = next; end < limit; end++) {
      char c = text.charAt(end);
      if (c == '<' || c == '\n') {
        return at;
      }
      if (c == '>') {
        return end + 1;
      }
    }
    return at;
  }

  /// A number as people write it.
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
