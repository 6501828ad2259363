package memoire.phrase;

import java.util.List;
import java.util.stream.Stream;
import memoire.syntax.Word;

/// What the sentences shown before a statement say that its words can stand for.
final class PassageReferents {
  private final Known known;

  PassageReferents(Known known) {
    this.known = known;
  }

  /// Whether the passage says what a word stands for.
  boolean explains(Word word) {
    if (!known.hasPassage()) {
      return false;
    }
    var lower = word.lower();
    boolean isPersonal = List.of("he", "she", "him", "her", "his").contains(lower);
    if (isPersonal) {
      return words().anyMatch(w -> w.entity().equals("PERSON"));
    }
    if (List.of("they", "them", "their", "these", "those").contains(lower)) {
      return words().anyMatch(w -> w.tag().endsWith("S") && w.isNoun());
    }
    if (lower.equals("there")) {
      return words().anyMatch(w -> w.entity().equals("LOCATION"));
    }
    return List.of("it", "its", "this", "such", "another", "that", "other", "others", "so")
        .contains(lower);
  }

  /// Whether it speaks of what a noun names.
  boolean holds(Word noun) {
    return words().anyMatch(w -> w.isNoun() && w.lemma().equalsIgnoreCase(noun.lemma()));
  }

  private Stream<Word> words() {
    return known.passage().stream().flatMap(p -> p.words().stream());
  }
}
