package memoire.fact;

import java.util.Locale;

/// A word or a mark of a text, and where it stands in that text.
public record Token(String text, int start, int end) {

  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  public boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isNumeric() {
    return Character.isDigit(text.charAt(0));
  }

  public boolean is(String word) {
    return text.equals(word);
  }

  boolean isPossessive() {
    return text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'") || text.endsWith("s’");
  }
}
