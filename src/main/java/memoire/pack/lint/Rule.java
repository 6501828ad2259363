package memoire.pack.lint;

import memoire.text.Flaw;

/// One flaw of questions to look for. A new rule is a new class and a line in [Lint].
sealed interface Rule extends Flaw permits QuestionRule, PackRule {
  /// Whether the rule knows English words, and is to be left out for packs in other languages.
  default boolean isEnglish() {
    return false;
  }
}
