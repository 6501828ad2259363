package memoire.intake;

/// Raised figures: they keep their meaning as characters of their own, `km²`, `10¹¹`.
final class Superscripts {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscripts() {}

  /// The figures raised; other text as it is.
  static String raised(String text) {
    if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text;
    }
    var out = new StringBuilder();
    text.chars().forEach(c -> out.append(RAISED.charAt(c - '0')));
    return out.toString();
  }
}
