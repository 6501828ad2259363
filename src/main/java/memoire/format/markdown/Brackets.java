package memoire.format.markdown;

/// Gaps written `[so]`, as hashcards writes them, and what they are in packs: `{{so}}`. Brackets
/// with a backslash are brackets, and `![…](…)` is a picture.
final class Brackets {
  private Brackets() {}

  /// @param broken the text of a gap that cannot be written between braces; empty when all can
  record Gapped(String prompt, String broken) {}

  /// A prompt that has gaps in braces is left as it is.
  static Gapped read(String prompt) {
    if (prompt.contains("{{")) {
      return new Gapped(prompt, "");
    }
    var out = new StringBuilder();
    for (int i = 0; i < prompt.length(); i++) {
      char c = prompt.charAt(i);
      boolean isEscaped = c == '\\' && i + 1 < prompt.length() && isBracket(prompt.charAt(i + 1));
      if (isEscaped) {
        out.append(prompt.charAt(++i));
      } else if (c == '[' && !(i > 0 && prompt.charAt(i - 1) == '!')) {
        int close = close(prompt, i);
        if (close < 0) {
          out.append(prompt, i, prompt.length());
          break;
        }
        var gap = unescaped(prompt.substring(i + 1, close));
        if (gap.contains("|") || gap.contains("}}") || gap.endsWith("}")) {
          return new Gapped(prompt, gap);
        }
        out.append("{{").append(gap).append("}}");
        i = close;
      } else {
        out.append(c);
      }
    }
    return new Gapped(out.toString(), "");
  }

  private static int close(String prompt, int open) {
    int depth = 0;
    for (int i = open; i < prompt.length(); i++) {
      char c = prompt.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String unescaped(String gap) {
    return gap.replace("\\[", "[").replace("\\]", "]");
  }

  private static boolean isBracket(char c) {
    return c == '[' || c == ']';
  }
}
