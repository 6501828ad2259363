package memoire.format.gift;

/// A text of a question.
///
/// @param text with its escapes resolved
record Styled(String text, Style style) {
  /// How a text is marked up.
  enum Style {
    /// As it comes: HTML where there is any, and lines are lines.
    MOODLE("moodle"),
    HTML("html"),
    MARKDOWN("markdown"),
    PLAIN("plain");

    private final String label;

    Style(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /// Reads a text that may name its own style in brackets, as in `[html]<b>Paris</b>`.
  static Styled of(String written, Style otherwise) {
    for (var style : Style.values()) {
      var prefix = "[" + style.label + "]";
      if (written.startsWith(prefix)) {
        return new Styled(Escapes.resolve(written.substring(prefix.length())).strip(), style);
      }
    }
    return new Styled(Escapes.resolve(written).strip(), otherwise);
  }

  /// Whether a text would be taken to name its style.
  static boolean isPrefixed(String text) {
    for (var style : Style.values()) {
      if (text.startsWith("[" + style.label + "]")) {
        return true;
      }
    }
    return false;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
