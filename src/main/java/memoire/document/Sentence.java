package memoire.document;

/// One sentence.
///
/// @param text what a reader sees: markup and footnote marks removed, white space collapsed, and
///   set right beside quotation marks
/// @param start offset of the first UTF-16 code unit in the source file
/// @param end offset after the last; the file between the offsets differs from the text only by
///   markup, footnote marks and white space
public record Sentence(String text, int start, int end) {

  /// The number of words.
  public int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter || (inside && "'’-.,".indexOf(text.charAt(i)) >= 0);
    }
    return words;
  }
}
