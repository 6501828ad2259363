package memoire.pack.lint;

import memoire.text.Severity;

/// One flaw to look for. A new rule is a new class and a line in [Lint].
sealed interface Rule permits QuestionRule, PackRule {
  /// Stable and searchable, like `L007`; never given to another rule.
  String code();

  /// What to do about the flaw, one sentence.
  String remedy();

  /// Whether the rule knows English words, and is to be left out for packs in other languages.
  default boolean isEnglish() {
    return false;
  }

  default Severity severity() {
    return Severity.WARNING;
  }
}
