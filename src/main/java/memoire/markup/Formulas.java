package memoire.markup;

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
}
