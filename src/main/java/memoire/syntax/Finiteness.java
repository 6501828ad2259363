package memoire.syntax;

import java.util.Set;

/// Tells verbs that make a statement from infinitives and participles.
final class Finiteness {
  private static final Set<String> VERBS = Set.of("VBD", "VBZ", "VBP");

  private Finiteness() {}

  /// Whether a word is a finite verb form, modals included.
  static boolean isFinite(Word word) {
    return VERBS.contains(word.tag()) || word.tag().equals("MD");
  }

  /// Whether a head is finite by itself or by its auxiliary or copula.
  static boolean isFinite(Parse parse, Word head) {
    return VERBS.contains(head.tag())
        || parse
            .children(head)
            .filter(w -> w.isKindOf("aux") || w.is("cop"))
            .anyMatch(Finiteness::isFinite);
  }
}
