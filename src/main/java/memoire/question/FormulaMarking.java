package memoire.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.markup.Markup;

/// Marks a formula. Its signs count, which they do not among words: −b is not b. It may be typed as
/// it is shown, in the notation of TeX, or as people type without either, like `x^(n+1) >= 2`.
final class FormulaMarking {
  /// What is typed, and the command of TeX for it.
  private static final List<List<String>> TYPED =
      List.of(
          List.of("<=", "\\le "),
          List.of(">=", "\\ge "),
          List.of("!=", "\\ne "),
          List.of("=>", "\\Rightarrow "),
          List.of("->", "\\to "),
          List.of("+-", "\\pm "));

  private FormulaMarking() {}

  /// Whether some of these keys is the formula that was typed.
  static boolean isSame(List<String> formulas, String typed) {
    var said = new ArrayList<>(List.of(normal(typed), normal(Markup.formula(tex(typed)))));
    Markup.tex(typed).ifPresent(tex -> said.add(normal(Markup.formula(tex))));
    return formulas.stream()
        .flatMap(key -> Markup.tex(key).stream())
        .anyMatch(tex -> said.contains(normal(Markup.formula(tex))));
  }

  /// Blanks, case, and which of the signs for times and divided by was taken make no difference;
  /// superscripts do: xⁿ + 1 is not xⁿ⁺¹.
  private static String normal(String formula) {
    var raised = new StringBuilder(formula.length());
    for (int i = 0; i < formula.length(); i++) {
      raised.append(Markup.isRaised(formula.charAt(i)) ? "^" : "").append(formula.charAt(i));
    }
    var out = new StringBuilder(raised.length());
    for (var c : Folding.plain(raised.toString()).toLowerCase(Locale.ROOT).toCharArray()) {
      switch (c) {
        case ' ' -> {}
        case '∗', '·', '×', '⋅', '•' -> out.append('*');
        case '÷' -> out.append('/');
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static String tex(String typed) {
    var tex = typed;
    for (var pair : TYPED) {
      tex = tex.replace(pair.getFirst(), pair.getLast());
    }
    var powers = braced(braced(tex, "^("), "_(");
    return tex.contains("\\sqrt") ? powers : braced(powers.replace("sqrt(", "\\sqrt("), "sqrt(");
  }

  /// The same with braces instead of the brackets behind a sign.
  private static String braced(String text, String sign) {
    var out = new StringBuilder(text);
    for (int at = out.indexOf(sign); at >= 0; at = out.indexOf(sign, at + 1)) {
      int open = at + sign.length() - 1;
      int close = closing(out, open);
      if (close > 0) {
        out.setCharAt(open, '{');
        out.setCharAt(close, '}');
      }
    }
    return out.toString();
  }

  private static int closing(StringBuilder text, int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
