package memoire.markup;

import java.util.List;

/// Mathematics in the notation of TeX as Unicode: `x^2` is x², `\frac{a+b}{2}` is (a + b)/2. What
/// Unicode cannot say is written in the same notation on one line, like `e^(iπ)`; an unknown
/// command stays as it is.
final class Formulas {
  private Formulas() {}

  /// On one line; the rows of a matrix or of an alignment stand behind semicolons.
  static String line(String tex) {
    return lines(tex).replace("\n", "; ");
  }

  /// One line for each row of an alignment.
  static String lines(String tex) {
    return Tex.read(tex);
  }

  /// A formula between dollar signs as it is shown, and as it is written without the signs; empty
  /// for any other text.
  static List<String> wordings(String text) {
    int close = text.startsWith("$") ? Dollars.close(text, 0) : -1;
    int fence = text.startsWith("$$") ? 2 : 1;
    return close < 0 || close + fence < text.length()
        ? List.of()
        : List.of(line(text.substring(fence, close)), text.substring(fence, close).strip());
  }
}
