package memoire.question;

import java.math.BigDecimal;

/// A piece of an answer that means something.
sealed interface Token {

  /// How the token is compared: equal for tokens that mean the same.
  String canonical();

  /// A run of letters.
  ///
  /// @param folded without case and accents, in one spelling where British and American differ
  /// @param raw as written
  record Word(String folded, String raw) implements Token {
    @Override
    public String canonical() {
      return folded;
    }

    boolean isCapitalised() {
      return Character.isUpperCase(raw.codePointAt(0));
    }
  }

  /// A number, in whatever notation it was written.
  record Figure(BigDecimal value) implements Token {
    public Figure {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    @Override
    public String canonical() {
      return "#" + value.toPlainString() + "#";
    }
  }

  /// A currency, a percent sign, or another symbol that matters.
  record Sign(String name) implements Token {
    @Override
    public String canonical() {
      return "<" + name + ">";
    }
  }
}
