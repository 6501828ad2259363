package memoire.markup;

import org.jspecify.annotations.Nullable;

/// Superscripts and subscripts, as far as Unicode has them; the others stand behind `^` and `_`.
final class Scripts {
  private static final String RAISED_FROM =
      "0123456789+−-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδθφχ′″‴∘°∗*†";
  private static final String RAISED_TO =
      "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᶿᵠᵡ′″‴°°**†";
  private static final String LOWERED_FROM = "0123456789+−-=()aehijklmnoprstuvxβγρφχ";
  private static final String LOWERED_TO = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ";

  private Scripts() {}

  static String raised(String text) {
    return script(text, RAISED_FROM, RAISED_TO, "^");
  }

  static String lowered(String text) {
    return script(text, LOWERED_FROM, LOWERED_TO, "_");
  }

  static boolean isRaised(int c) {
    return RAISED_TO.indexOf(c) >= 0 && RAISED_FROM.indexOf(c) < 0;
  }

  private static String script(String text, String from, String to, String sign) {
    var close = text.replace(" ", "");
    var mapped = mapped(close, from, to);
    if (mapped != null) {
      return mapped;
    }
    boolean isOne = close.codePointCount(0, close.length()) == 1;
    return sign + (isOne ? close : "(" + close + ")");
  }

  private static @Nullable String mapped(String text, String from, String to) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      if (at < 0) {
        return null;
      }
      out.append(to.charAt(at));
    }
    return out.toString();
  }
}
