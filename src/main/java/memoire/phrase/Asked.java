package memoire.phrase;

/// A question in words, without the document it rests on.
///
/// @param stem begins in lower case where it can and has no question mark; a gap is marked
///   `{{answer}}`
/// @param cloze whether it is a sentence with a gap
/// @param key the answer as the document prints it
/// @param isPassage whether the sentence before comes first, to say what it points at
public record Asked(
    Resolved statement,
    Mention mention,
    String stem,
    boolean cloze,
    String key,
    boolean isPassage) {

  Asked(Resolved statement, Mention mention, String stem, boolean cloze, String key) {
    this(statement, mention, stem, cloze, key, false);
  }

  /// The same after a passage that says what it points at.
  Asked after(String passage) {
    return new Asked(statement, mention, passage + " " + stem, cloze, key, true);
  }
}
