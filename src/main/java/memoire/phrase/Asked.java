package memoire.phrase;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A question in words, without the document it rests on.
///
/// @param stem begins in lower case where it can and has no question mark; a gap is marked
///   `{{answer}}`
/// @param cloze whether it is a sentence with a gap
/// @param key the answer as the document prints it
/// @param passage the sentences that come first, to say what it points at, or null
public record Asked(
    Resolved statement,
    Mention mention,
    String stem,
    boolean cloze,
    String key,
    @Nullable Passage passage) {

  Asked(Resolved statement, Mention mention, String stem, boolean cloze, String key) {
    this(statement, mention, stem, cloze, key, null);
  }

  /// The same after a passage that says what it points at.
  Asked after(Passage passage) {
    var opening = stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    return new Asked(statement, mention, passage.text() + " " + opening, cloze, key, passage);
  }

  /// Whether sentences come first that say what it points at.
  public boolean isPassage() {
    return passage != null;
  }

  /// What it says besides its answer.
  public String rest() {
    return stem.replace("{{" + key + "}}", "");
  }

  /// Whether it, or what is shown before it, is understood only beside something of the document.
  public boolean leansOn(Support support) {
    return statement.supports().contains(support)
        || (passage != null && passage.supports().contains(support));
  }

  /// How many definite phrases only the document's title explains, in the sentence and before it.
  public int loose() {
    return statement.loose() + (passage == null ? 0 : passage.loose());
  }
}
