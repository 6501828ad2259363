package memoire.markup;

/// The formulas of the `mhchem` package: `\ce{2H2 + O2 -> 2H2O}`, `\ce{SO4^2-}`.
final class Chemistry {
  private Chemistry() {}

  static String formula(String ce) {
    var out = new StringBuilder();
    for (int at = 0; at < ce.length(); ) {
      char c = ce.charAt(at);
      if (ce.startsWith("<=>", at)) {
        at = arrow(out, "⇌", at + 3);
      } else if (ce.startsWith("->", at) || ce.startsWith("<-", at)) {
        at = arrow(out, c == '-' ? "→" : "←", at + 2);
      } else if (c == '^' || c == '_') {
        at = script(out, ce, at);
      } else if (Character.isDigit(c) && isBound(out)) {
        out.append(Scripts.lowered(String.valueOf(c)));
        at++;
      } else if ((c == '+' || c == '-') && isBound(out) && isLast(ce, at)) {
        out.append(Scripts.raised(String.valueOf(c)));
        at++;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private static int arrow(StringBuilder out, String arrow, int next) {
    out.append(arrow);
    return next;
  }

  private static int script(StringBuilder out, String ce, int at) {
    boolean isBraced = at + 1 < ce.length() && ce.charAt(at + 1) == '{';
    int from = isBraced ? at + 2 : at + 1;
    int to = from;
    while (to < ce.length() && (isBraced ? ce.charAt(to) != '}' : isCharge(ce.charAt(to)))) {
      to++;
    }
    var text = ce.substring(from, to);
    out.append(ce.charAt(at) == '^' ? Scripts.raised(text) : Scripts.lowered(text));
    return isBraced ? Math.min(ce.length(), to + 1) : to;
  }

  private static boolean isCharge(char c) {
    return Character.isDigit(c) || c == '+' || c == '-';
  }

  /// Whether the text so far ends in an element, a bracket or a number of atoms.
  private static boolean isBound(StringBuilder out) {
    if (out.isEmpty()) {
      return false;
    }
    char last = out.charAt(out.length() - 1);
    return Character.isLetter(last) || last == ')' || last == ']' || (last >= '₀' && last <= '₉');
  }

  private static boolean isLast(String ce, int at) {
    return at + 1 == ce.length()
        || Character.isWhitespace(ce.charAt(at + 1))
        || ce.charAt(at + 1) == ')';
  }
}
