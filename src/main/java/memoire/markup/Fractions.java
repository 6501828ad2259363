package memoire.markup;

import java.util.Map;

/// Fractions and roots on one line, with the brackets they need there.
final class Fractions {
  private static final Map<String, String> VULGAR =
      Map.ofEntries(
          Map.entry("1/2", "½"),
          Map.entry("1/3", "⅓"),
          Map.entry("2/3", "⅔"),
          Map.entry("1/4", "¼"),
          Map.entry("3/4", "¾"),
          Map.entry("1/5", "⅕"),
          Map.entry("1/6", "⅙"),
          Map.entry("1/8", "⅛"),
          Map.entry("3/8", "⅜"),
          Map.entry("5/8", "⅝"),
          Map.entry("7/8", "⅞"));

  private Fractions() {}

  static Atom fraction(String above, String below) {
    var vulgar = VULGAR.get(above + "/" + below);
    if (vulgar != null) {
      return Atom.of(vulgar);
    }
    var top = isTerm(above) ? above : "(" + above + ")";
    var bottom = isFactor(below) || isDifferential(below) ? below : "(" + below + ")";
    return new Atom(top + "/" + bottom, Atom.Kind.FRACTION);
  }

  static Atom root(String index, String of) {
    var sign =
        switch (index) {
          case "", "2" -> "√";
          case "3" -> "∛";
          case "4" -> "∜";
          default -> bracketed(Scripts.raised(index)) + "√";
        };
    boolean isBare = of.codePointCount(0, of.length()) == 1 || isNumber(of);
    return Atom.of(sign + (isBare ? of : "(" + of + ")"));
  }

  private static String bracketed(String raised) {
    return raised.startsWith("^") ? "(" + raised.substring(1) + ")" : raised;
  }

  /// In brackets, unless it would hold together without.
  static String grouped(String text) {
    return isTerm(text) ? text : "(" + text + ")";
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }

  /// A number, or one letter with its marks and scripts.
  private static boolean isFactor(String text) {
    int letters = (int) text.codePoints().filter(Fractions::isLetter).count();
    boolean isNumeric = letters == 0;
    return isTerm(text) && (isNumeric || (letters == 1 && isLetter(text.codePointAt(0))));
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER;
  }

  private static boolean isDifferential(String text) {
    boolean isStart = text.startsWith("d") || text.startsWith("∂");
    return isStart && text.length() > 1 && isFactor(text.substring(1));
  }

  /// Letters, digits and their marks only, so that nothing in it can come apart.
  private static boolean isTerm(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Fractions::isClose);
  }

  private static boolean isClose(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.MODIFIER_LETTER, Character.OTHER_NUMBER -> true;
      default ->
          Character.isLetterOrDigit(c) || c == Markup.GAP || ".′″°∞∂∇%ℏ⁺⁻₊₋⁼₌⁽⁾".indexOf(c) >= 0;
    };
  }
}
